import { computed } from 'vue';
import { useRoute, useRouter, type LocationQuery } from 'vue-router';
import type { SchoolsQuery } from '../schools.api';

export const FILTERS = ['region', 'kind', 'language', 'settlementGroup', 'standing'] as const;
export type Filter = (typeof FILTERS)[number];
export type Filters = Record<Filter, string>;

const textAt = (query: LocationQuery, key: string): string => {
  const value = query[key];
  return typeof value === 'string' ? value : '';
};

/** What is looked for stands in the address: the way back leads to the same list. */
export const useDirectoryQuery = () => {
  const route = useRoute();
  const router = useRouter();
  const words = computed(() => textAt(route.query, 'q'));
  const filters = computed(
    () => Object.fromEntries(FILTERS.map((filter) => [filter, textAt(route.query, filter)])) as Filters,
  );
  const asked = computed((): SchoolsQuery => {
    const all = { q: words.value, ...filters.value };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
  });
  const ask = (change: Partial<Filters & { q: string }>): void => {
    const all = { q: words.value, ...filters.value, ...change };
    void router.replace({ query: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '')) });
  };
  return { words, filters, asked, ask };
};
