import { createRouter, createWebHistory, type RouteLocationNormalized, type RouteLocationRaw } from 'vue-router';
import { wantPageFocus } from '../ui/page-focus';
import { onSignedOut } from './api-client';
import { loadTexts } from './i18n';
import { appModules } from './modules';
import { navigationProblem } from './navigation-problem';
import { keepScroll } from './scroll';
import { useSessionStore } from './session.store';
import { loadShell } from './shell/load-shell';
import { asProblem } from './use-submit';

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    ...appModules.flatMap(({ routes }) => routes ?? []),
    {
      path: '/design',
      name: 'design',
      component: () => import('../design/DesignPage.vue'),
      meta: { public: true, layout: 'plain', texts: ['design'] },
    },
    {
      path: '/:path(.*)*',
      name: 'not-found',
      component: () => import('./NotFoundPage.vue'),
      meta: { public: true, layout: 'plain' },
    },
  ],
});

// Lower pages first: a page can only be hung below one that is there.
for (const { children } of appModules) {
  for (const [under, routes] of Object.entries(children ?? {})) {
    for (const route of routes) router.addRoute(under, { ...route, meta: { ...route.meta, under } });
  }
}

router.beforeEach(async (to) => {
  const session = useSessionStore();
  navigationProblem.value = null;
  // Nobody has signed in on this device: the sign-in page need not wait for the answer, it asks by itself.
  if (!to.meta.public && !session.probablySignedIn()) return signInFor(to);
  if (!isPlain(to)) void loadShell().catch(() => undefined);
  await Promise.all([loadTexts(textsOf(to)), to.meta.public ? undefined : session.ready()]);
  return to.meta.public || session.signedIn ? true : signInFor(to);
});

keepScroll(router, samePage);

router.afterEach((to, from) => {
  if (from.matched.length > 0 && !samePage(to, from)) wantPageFocus();
});

router.onError((cause, to) => {
  navigationProblem.value = { problem: asProblem(cause), retry: () => void router.push(to.fullPath) };
});

onSignedOut(() => {
  const session = useSessionStore();
  if (!session.signedIn) return;
  session.end();
  const here = router.currentRoute.value;
  if (!here.meta.public) void router.push(signInFor(here, { ended: '1' }));
});

const isPlain = (to: RouteLocationNormalized): boolean => to.meta.layout === 'plain';

const textsOf = (to: RouteLocationNormalized): string[] =>
  to.matched.flatMap(({ meta, name }) => [...(meta.texts ?? []), ...tabTextsUnder(String(name))]);

/** A page shows the labels of all tabs that higher modules hung below it, whichever of them is open. */
const tabTextsUnder = (page: string): string[] =>
  appModules
    .flatMap(({ children }) => children?.[page] ?? [])
    .flatMap(({ meta }) => (meta?.tab ? [meta.tab.slice(0, meta.tab.indexOf('.'))] : []));

/** Only what is asked of the page changed, or the tab below it: focus and scroll stay where the reader is. */
function samePage(to: RouteLocationNormalized, from: RouteLocationNormalized): boolean {
  return to.path === from.path || (to.matched.length > 1 && to.matched[0] === from.matched[0]);
}

const signInFor = (to: RouteLocationNormalized, more: Record<string, string> = {}): RouteLocationRaw => ({
  name: 'sign-in',
  query: { ...(to.fullPath === '/' ? {} : { to: to.fullPath }), ...more },
});
