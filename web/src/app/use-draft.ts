import { onScopeDispose, ref, watch, type Ref } from 'vue';
import { dropDraft, readDraft, writeDraft } from './drafts';
import { useSessionStore } from './session.store';

const PAUSE_MS = 300;

export interface DraftState<Value> {
  draft: Ref<Value>;
  /** There was something unsent on this device when the page opened. */
  found: boolean;
  /** The version that was open when it was written. */
  foundVersion?: number;
  /** False when the device could not keep it (full, forbidden): say so. */
  kept: Ref<boolean>;
  /** Sent, or given up: nothing stays behind. */
  discard: () => void;
}

/**
 * What is being written lives on the device, under the person who writes, until the server has it. `name` tells one thing
 * from another: `event-plan:<id>`.
 */
export const useDraft = <Value extends object>(
  name: string,
  start: () => Value,
  version?: () => number,
): DraftState<Value> => {
  const userId = useSessionStore().user?.id ?? 'nobody';
  const found = readDraft<Value>(userId, name);
  const draft = ref(found?.value ?? start()) as Ref<Value>;
  const kept = ref(true);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const keep = (): void => {
    clearTimeout(timer);
    timer = undefined;
    kept.value = writeDraft(userId, name, { value: draft.value, at: new Date().toISOString(), version: version?.() });
  };
  const keepSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE_MS);
  };
  const keepNow = (): void => {
    if (timer !== undefined) keep();
  };
  const discard = (): void => {
    clearTimeout(timer);
    timer = undefined;
    dropDraft(userId, name);
  };

  watch(draft, keepSoon, { deep: true });
  globalThis.addEventListener('pagehide', keepNow);
  onScopeDispose(() => {
    keepNow();
    globalThis.removeEventListener('pagehide', keepNow);
  });

  return { draft, found: found !== null, foundVersion: found?.version, kept, discard };
};
