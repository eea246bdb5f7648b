import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import { Problem } from './api-client';
import { text } from './i18n';

export interface Submit<Input extends unknown[]> {
  submit: (...input: Input) => Promise<void>;
  pending: Ref<boolean>;
  problem: ShallowRef<Problem | null>;
}

/**
 * One thing that is sent: no second time while the first is under way, its refusal as `problem`, and after a good answer
 * `done`. The client keeps the idempotency key of a request that is sent again.
 */
export const useSubmit = <Input extends unknown[], Result>(
  send: (...input: Input) => Promise<Result>,
  done?: (result: Result) => unknown,
): Submit<Input> => {
  const pending = ref(false);
  const problem = shallowRef<Problem | null>(null);

  const submit = async (...input: Input): Promise<void> => {
    if (pending.value) return;
    pending.value = true;
    problem.value = null;
    try {
      const result = await send(...input);
      await done?.(result);
    } catch (cause) {
      problem.value = asProblem(cause);
    } finally {
      pending.value = false;
    }
  };

  return { submit, pending, problem };
};

/** A fault of ours is shown like any other refusal, and thrown on for whoever looks at the console. */
export const asProblem = (cause: unknown): Problem => {
  if (cause instanceof Problem) return cause;
  reportError(cause);
  return new Problem({ status: -1, code: 'fault', title: text('errors.unreadable') });
};
