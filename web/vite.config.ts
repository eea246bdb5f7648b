import tailwindcss from '@tailwindcss/vite';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { precompress } from './build/precompress';
import { preloadFirstPage } from './build/preload-first-page';

const api = `http://127.0.0.1:${process.env.API_PORT ?? '3000'}`;

/**
 * What nearly every page is made of travels together: on a slow line thirty small files cost more than their bytes. Parts
 * that stand on Reka UI, and the charts, come with the pages that use them.
 */
const EVERYDAY_PARTS =
  /src\/ui\/(?:CheckField|ChoiceList|Direction(?:Label|Pane)|EmptyState|FieldShell|LinkButton|MatchStrip|Page(?:Form|Header)|PasswordField|ProblemNote|ResourceView|RouteTabs|SaveState|SelectField|SkeletonLines|Text(?:Area|Field)|Ui(?:Button|Card|Note|Tag)|form-context|page-focus|page-title)\b/;

export default defineConfig({
  plugins: [vue(), tailwindcss(), preloadFirstPage(), precompress()],
  // The server puts a fresh nonce in place of this mark each time it sends the page.
  html: { cspNonce: '__NONCE__' },
  // The build without a message compiler; app/texts/compile-text.ts takes its place.
  resolve: { alias: { 'vue-i18n': 'vue-i18n/dist/vue-i18n.runtime.mjs' } },
  define: {
    __VUE_OPTIONS_API__: false,
    __VUE_PROD_DEVTOOLS__: false,
    __VUE_I18N_FULL_INSTALL__: false,
    __VUE_I18N_LEGACY_API__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
    __INTLIFY_JIT_COMPILATION__: false,
    __INTLIFY_DROP_MESSAGE_COMPILER__: true,
  },
  build: {
    manifest: true,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'core', tags: ['$initial'] },
            { name: 'parts', test: EVERYDAY_PARTS },
          ],
        },
      },
    },
  },
  server: { proxy: { '^/(api|r|p|s|h)/': api } },
});
