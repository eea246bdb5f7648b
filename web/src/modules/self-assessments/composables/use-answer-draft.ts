import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import type { Problem } from '../../../app/api-client';
import { useDraft } from '../../../app/use-draft';
import { asProblem } from '../../../app/use-submit';
import { inputOf, isSame, type AnswerInput } from '../answer-input';
import type { Answer } from '../self-assessments.api';
import type { SavedAnswers } from './use-saved-answers';

const PAUSE_MS = 1_500;

/** Where what was written is now, as `SaveState` says it. */
export type AnswerState = 'device' | 'offline' | 'sending' | 'sent' | 'failed' | 'conflict';

export interface AnswerDraft {
  draft: Ref<AnswerInput>;
  /** Null while nothing has been written yet. */
  state: Ref<AnswerState | null>;
  problem: ShallowRef<Problem | null>;
  /** What somebody else has written meanwhile. */
  theirs: ShallowRef<Answer | null>;
  saveNow: () => void;
  keepMine: () => void;
  keepTheirs: () => void;
}

/** One answer being written: on the device at once, at the server after a pause, never over what somebody else wrote. */
export const useAnswerDraft = (roundId: string, begun: Answer, answers: SavedAnswers): AnswerDraft => {
  const { number } = begun;
  let saved = begun;
  /** What was written when it was last saved: the server may spell it a little differently. */
  let savedInput = inputOf(begun);
  const version = (): number => saved.version;
  const kept = useDraft(`assessment-answer:${roundId}:${String(number)}`, () => inputOf(begun), version);
  const { draft } = kept;
  const state = ref<AnswerState | null>(begun.version > 0 ? 'sent' : null);
  const problem = shallowRef<Problem | null>(null);
  const theirs = shallowRef<Answer | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = (answer: Answer, input: AnswerInput): void => {
    saved = answer;
    savedInput = input;
    if (isSame(draft.value, input)) {
      kept.discard();
      state.value = 'sent';
    } else saveSoon();
  };
  const conflict = (current: Answer): void => {
    theirs.value = current;
    state.value = 'conflict';
  };
  const refused = (cause: unknown): void => {
    const why = asProblem(cause);
    if (why.isStale) conflict(why.current as Answer);
    else state.value = why.isNoAnswer ? 'offline' : 'failed';
    problem.value = state.value === 'failed' ? why : null;
  };
  const send = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (theirs.value) return;
    if (isSame(draft.value, savedInput)) settle(saved, savedInput);
    else await sendDraft({ ...draft.value });
  };
  const sendDraft = async (input: AnswerInput): Promise<void> => {
    state.value = 'sending';
    problem.value = null;
    try {
      settle(await answers.save(number, input), input);
    } catch (cause) {
      refused(cause);
    }
  };
  const saveSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void send(), PAUSE_MS);
  };
  const saveNow = (): void => {
    if (timer !== undefined) void send();
  };
  const resume = (): void => {
    if (state.value === 'offline') void send();
  };

  const keepMine = (): void => {
    if (theirs.value) take(theirs.value);
    void send();
  };
  const keepTheirs = (): void => {
    if (!theirs.value) return;
    draft.value = inputOf(theirs.value);
    take(theirs.value);
    settle(saved, savedInput);
  };
  const take = (current: Answer): void => {
    answers.take(current);
    saved = current;
    savedInput = inputOf(current);
    theirs.value = null;
  };

  const isOutdated = kept.found && kept.foundVersion !== begun.version;
  if (kept.found && isSame(draft.value, inputOf(begun))) kept.discard();
  else if (isOutdated) conflict(begun);
  else if (kept.found) {
    state.value = 'device';
    saveSoon();
  }
  watch(
    draft,
    () => {
      if (theirs.value) return;
      state.value = 'device';
      saveSoon();
    },
    { deep: true },
  );
  addEventListener('online', resume);
  onScopeDispose(() => {
    removeEventListener('online', resume);
    saveNow();
  });

  return { draft, state, problem, theirs, saveNow, keepMine, keepTheirs };
};
