import { computed, reactive, ref, shallowRef, watch, type WatchSource } from 'vue';
import type { Problem } from './api-client';
import { useResource, type Resource } from './use-resource';
import { useSubmit } from './use-submit';

export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

export interface List<Item, Reply extends Page<Item> = Page<Item>> {
  /** All pages so far; undefined until the first is there. */
  items: Item[] | undefined;
  /** The first page, for `ResourceView`, `can` and the like. */
  first: Resource<Reply>;
  hasMore: boolean;
  showMore: () => Promise<void>;
  loadingMore: boolean;
  moreProblem: Problem | null;
}

/** A list that is read page by page, «Дагы көрсөтүү». Begins again whenever `sources` change. */
export const useList = <Item, Reply extends Page<Item> = Page<Item>>(
  load: (cursor: string | undefined, signal?: AbortSignal) => Promise<Reply & Page<Item>>,
  sources: WatchSource | WatchSource[] = [],
): List<Item, Reply> => {
  const first = useResource((signal) => load(undefined, signal), sources);
  const rest = shallowRef<Item[]>([]);
  const next = ref<string | null>(null);
  watch(
    () => first.data,
    (page) => {
      rest.value = [];
      next.value = page?.nextCursor ?? null;
    },
    { flush: 'sync' },
  );
  const items = computed(() => first.data && [...first.data.items, ...rest.value]);
  const more = useSubmit(async () => {
    const begun = first.data;
    const page = await load(next.value ?? undefined);
    // Meanwhile the list may have begun again.
    if (first.data !== begun) return;
    rest.value = [...rest.value, ...page.items];
    next.value = page.nextCursor;
  });
  return reactive({
    items,
    first,
    hasMore: computed(() => next.value !== null),
    showMore: more.submit,
    loadingMore: more.pending,
    moreProblem: more.problem,
  }) as List<Item, Reply>;
};
