import { useRouter } from 'vue-router';
import type { RouteLocationRaw } from 'vue-router';

export interface ChildTab {
  to: RouteLocationRaw;
  /** Key of its label. */
  tab: string;
}

/** The tabs of a page, its own and those that higher modules hung below it: child routes with `meta.tab`. */
export const useChildTabs = (parentName: string): ChildTab[] => {
  const router = useRouter();
  const parent = router.getRoutes().find(({ name }) => name === parentName);
  const names = new Set(parent?.children.map(({ name }) => name));
  return router
    .getRoutes()
    .filter(({ name, meta }) => name !== undefined && meta.tab && (names.has(name) || meta.under === parentName))
    .toSorted((a, b) => (a.meta.tabOrder ?? 50) - (b.meta.tabOrder ?? 50))
    .map(({ name, meta }) => ({ to: { name }, tab: meta.tab ?? '' }));
};
