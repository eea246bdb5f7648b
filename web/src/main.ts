import { createPinia } from 'pinia';
import { createApp } from 'vue';
import './ui/styles/index.css';
import App from './app/App.vue';
import { currentLanguage, i18n, loadTexts } from './app/i18n';
import { router } from './app/router';

const RELOADED = 'boordosh:reloaded';

// After a new version the parts of the old page are gone from the server: begin again, once.
addEventListener('vite:preloadError', (event) => {
  if (sessionStorage.getItem(RELOADED) === location.href) return;
  event.preventDefault();
  sessionStorage.setItem(RELOADED, location.href);
  location.reload();
});

const start = async (): Promise<void> => {
  document.documentElement.lang = currentLanguage();
  const app = createApp(App).use(createPinia()).use(i18n).use(router);
  await loadTexts();
  // A first page that could not be opened is shown as a problem by App, with "try again".
  await router.isReady().catch(() => undefined);
  app.mount('#app');
  sessionStorage.removeItem(RELOADED);
};

start().catch((cause: unknown) => {
  document.getElementById('app')?.remove();
  document.getElementById('no-start')?.removeAttribute('hidden');
  reportError(cause);
});
