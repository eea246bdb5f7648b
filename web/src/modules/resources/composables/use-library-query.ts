import { computed } from 'vue';
import { type LocationQuery, useRoute, useRouter } from 'vue-router';
import type { ResourcesQuery } from '../resources.api';

export const FILTERS = ['subject', 'grade', 'kind', 'language', 'scope'] as const;
export type Filter = (typeof FILTERS)[number];
export type Filters = Record<Filter, string>;

export const NO_FILTERS: Filters = { subject: '', grade: '', kind: '', language: '', scope: '' };

const textAt = (query: LocationQuery, key: string): string => {
  const value = query[key];
  return typeof value === 'string' ? value : '';
};

/** What is looked for stands in the address: the way back leads to the same list, and a link can be sent. */
export const useLibraryQuery = () => {
  const route = useRoute();
  const router = useRouter();
  const words = computed(() => textAt(route.query, 'q'));
  const filters = computed(
    () => Object.fromEntries(FILTERS.map((filter) => [filter, textAt(route.query, filter)])) as Filters,
  );
  const asked = computed(() => given({ q: words.value, ...filters.value }) as ResourcesQuery);
  const ask = (change: Partial<Filters & { q: string }>): void =>
    void router.replace({ query: given({ q: words.value, ...filters.value, ...change }) });
  return { words, filters, asked, ask, narrowed: computed(() => Object.keys(asked.value).length > 0) };
};

const given = (all: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
