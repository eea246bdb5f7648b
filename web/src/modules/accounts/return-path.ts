import type { LocationQuery, RouteLocationRaw } from 'vue-router';

/** Where a person wanted to go before signing in; only ever a page of ours. */
export const returnPath = (query: LocationQuery): RouteLocationRaw => {
  const { to } = query;
  return typeof to === 'string' && /^\/(?![/\\])/.test(to) ? to : { name: 'home' };
};
