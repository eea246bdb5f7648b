import { computed, ref, shallowRef, type Ref } from 'vue';
import type { Problem } from '../../../app/api-client';
import { useDraft } from '../../../app/use-draft';
import { useSubmit } from '../../../app/use-submit';
import { bodyOf, type EvaluationForm, formOf } from '../evaluation-form';
import { type Evaluation, submitEvaluation, writeEvaluation } from '../evaluations.api';

/** Where what was written is now. */
type Whereabouts = 'device' | 'offline' | 'sending' | 'sent' | 'failed' | 'conflict';

export interface EvaluationDraft {
  form: Ref<EvaluationForm>;
  /** None while nothing has been written at all. */
  state: Readonly<Ref<Whereabouts | undefined>>;
  pending: Readonly<Ref<boolean>>;
  problem: Readonly<Ref<Problem | null>>;
  /** What the person may do with it, as the server last said. */
  can: Readonly<Ref<Evaluation['can']>>;
  /** What somebody else has written meanwhile. */
  theirs: Readonly<Ref<Evaluation | null>>;
  save: () => Promise<boolean>;
  submit: () => Promise<boolean>;
  keepMine: () => Promise<void>;
  keepTheirs: () => void;
}

/** A view on its way from the device to the server: kept here while it is written, sent step by step, never over another's text. */
export const useEvaluationDraft = (evaluation: Evaluation): EvaluationDraft => {
  const { eventId, schoolId } = evaluation;
  const version = ref(evaluation.version);
  const can = shallowRef(evaluation.can);
  const sentForm = shallowRef(JSON.stringify(formOf(evaluation)));
  const { draft, found, foundVersion, kept, discard } = useDraft(
    `evaluation:${eventId}:${schoolId}`,
    () => formOf(evaluation),
    () => version.value,
  );
  // Written here against an older version: both are laid side by side before anything is sent.
  const theirs = shallowRef(found && foundVersion !== evaluation.version ? evaluation : null);

  const writing = useSubmit(async () => {
    if (JSON.stringify(draft.value) === sentForm.value && version.value > 0) return;
    const written = await writeEvaluation(eventId, schoolId, version.value, bodyOf(draft.value));
    taken(written);
  });
  const submitting = useSubmit(() => submitEvaluation(eventId, schoolId, version.value));

  const taken = (written: Evaluation): void => {
    version.value = written.version;
    can.value = written.can;
    sentForm.value = JSON.stringify(draft.value);
    discard();
  };
  const save = async (): Promise<boolean> => {
    await writing.submit();
    const { problem } = writing;
    if (problem.value?.isStale) theirs.value = problem.value.current as Evaluation;
    return problem.value === null;
  };
  const submit = async (): Promise<boolean> => {
    if (!(await save())) return false;
    await submitting.submit();
    return submitting.problem.value === null;
  };
  const keepMine = async (): Promise<void> => {
    version.value = theirs.value?.version ?? version.value;
    theirs.value = null;
    await save();
  };
  const keepTheirs = (): void => {
    if (!theirs.value) return;
    draft.value = formOf(theirs.value);
    const current = theirs.value;
    theirs.value = null;
    writing.problem.value = null;
    taken(current);
  };

  const state = computed<Whereabouts | undefined>(() => {
    if (theirs.value) return 'conflict';
    if (writing.pending.value) return 'sending';
    if (writing.problem.value) return writing.problem.value.isNoAnswer ? 'offline' : 'failed';
    const isSent = JSON.stringify(draft.value) === sentForm.value;
    if (isSent) return version.value > 0 ? 'sent' : undefined;
    return kept.value ? 'device' : 'failed';
  });
  return {
    form: draft,
    state,
    pending: computed(() => writing.pending.value || submitting.pending.value),
    problem: computed(() => (theirs.value ? null : (writing.problem.value ?? submitting.problem.value))),
    can,
    theirs,
    save,
    submit,
    keepMine,
    keepTheirs,
  };
};
