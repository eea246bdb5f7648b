import { computed, shallowRef, type ComputedRef, type Ref } from 'vue';
import { useDraft } from '../../../app/use-draft';
import { useSubmit, type Submit } from '../../../app/use-submit';
import type { EventView, Seen } from '../events.api';

export interface EventDraft<Values> extends Submit<[]> {
  draft: Ref<Values>;
  /** There was something unsent on this device. */
  found: boolean;
  /** The event as somebody else has made it meanwhile; both versions are to be shown. */
  theirs: ComputedRef<EventView | null>;
  keepMine: () => Promise<void>;
  keepTheirs: () => void;
}

/**
 * A part of an event that is being written. It stays on the device until the server has it, with the version it was written
 * for: what somebody else has changed since then is met as a conflict, never overwritten unseen.
 */
export const useEventDraft = <Values extends object>(
  name: string,
  event: EventView,
  part: {
    valuesOf: (event: EventView) => Values;
    send: (seen: Seen, values: Values) => Promise<EventView>;
    done: (saved: EventView) => unknown;
  },
): EventDraft<Values> => {
  const base = shallowRef<Seen>(event);
  const { draft, found, foundVersion, discard } = useDraft(
    `${name}:${event.id}`,
    () => part.valuesOf(event),
    () => base.value.version,
  );
  if (foundVersion !== undefined) base.value = { id: event.id, version: foundVersion };

  const { submit, pending, problem } = useSubmit(
    () => part.send(base.value, draft.value),
    async (saved) => {
      discard();
      await part.done(saved);
    },
  );
  const theirs = computed(() => (problem.value?.isStale ? (problem.value.current as EventView) : null));

  return {
    draft,
    found,
    submit,
    pending,
    problem,
    theirs,
    keepMine: async () => {
      if (theirs.value) base.value = theirs.value;
      await submit();
    },
    keepTheirs: () => {
      if (!theirs.value) return;
      base.value = theirs.value;
      draft.value = part.valuesOf(theirs.value);
      problem.value = null;
    },
  };
};
