import { onScopeDispose, reactive, ref, shallowRef, watch, type WatchSource } from 'vue';
import type { Problem } from './api-client';
import { asProblem } from './use-submit';

/** Grey lines appear only when an answer takes longer than this: a flash of them is worse than none. */
const WAIT_MS = 300;

export interface Resource<Data> {
  data: Data | undefined;
  /** A request is under way. */
  pending: boolean;
  /** It has been for 300 ms and there is nothing to show yet. */
  waiting: boolean;
  problem: Problem | null;
  refresh: () => Promise<void>;
}

/**
 * What a screen reads. Loads at once and again whenever `sources` change; an answer that has been overtaken is dropped,
 * what was shown stays until the next answer to `refresh`, and goes when a source changes.
 */
export const useResource = <Data>(
  load: (signal: AbortSignal) => Promise<Data>,
  sources: WatchSource | WatchSource[] = [],
): Resource<Data> => {
  const data = shallowRef<Data>();
  const pending = ref(false);
  const waiting = ref(false);
  const problem = shallowRef<Problem | null>(null);
  let current: AbortController | undefined;

  const refresh = async (): Promise<void> => {
    current?.abort();
    const mine = new AbortController();
    current = mine;
    pending.value = true;
    const timer = setTimeout(() => {
      waiting.value = data.value === undefined && current === mine;
    }, WAIT_MS);
    try {
      const fresh = await load(mine.signal);
      if (current !== mine) return;
      data.value = fresh;
      problem.value = null;
    } catch (cause) {
      if (current === mine && !mine.signal.aborted) problem.value = asProblem(cause);
    } finally {
      clearTimeout(timer);
      if (current === mine) pending.value = waiting.value = false;
    }
  };

  watch(sources, () => {
    data.value = undefined;
    void refresh();
  });
  onScopeDispose(() => current?.abort());
  void refresh();

  return reactive({ data, pending, waiting, problem, refresh });
};
