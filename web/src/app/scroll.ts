import { nextTick } from 'vue';
import type { RouteLocationNormalized, Router } from 'vue-router';

/** Lists are still loading when one comes back to them: the place is sought again until the page is long enough. */
const PATIENCE_MS = 1500;

/** A new page begins at its top; going back finds the place where one was. */
export const keepScroll = (
  router: Router,
  samePage: (to: RouteLocationNormalized, from: RouteLocationNormalized) => boolean,
): void => {
  history.scrollRestoration = 'manual';
  const places = new Map<string, number>();
  let goingBack = false;
  addEventListener('popstate', () => {
    goingBack = true;
  });
  router.beforeEach((_to, from) => {
    places.set(from.fullPath, scrollY);
  });
  router.afterEach((to, from, failure) => {
    const back = goingBack;
    goingBack = false;
    if (failure || from.matched.length === 0) return;
    const place = back ? (places.get(to.fullPath) ?? 0) : 0;
    if (back || !samePage(to, from))
      void nextTick(() => {
        seek(place, performance.now() + PATIENCE_MS);
      });
  });
};

const seek = (place: number, until: number): void => {
  scrollTo({ top: place, behavior: 'instant' });
  if (scrollY < place && performance.now() < until) setTimeout(seek, 50, place, until);
};
