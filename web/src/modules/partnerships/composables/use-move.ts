import { watch } from 'vue';
import { useI18n } from 'vue-i18n';
import { useSubmit } from '../../../app/use-submit';
import { showToast } from '../../../ui/toasts';
import type { Partnership } from '../partnerships.api';
import { usePartnership } from './use-partnership';

type Send<Input extends unknown[]> = (id: string, version: number, ...input: Input) => Promise<Partnership>;

/**
 * A change of state of the partnership on the screen. Where somebody else was faster the refusal stays to be read and the
 * page shows what is in force now.
 */
export const useMove = <Input extends unknown[]>(send: Send<Input>, doneText?: string, done?: () => unknown) => {
  const { t } = useI18n();
  const partnership = usePartnership();
  const { submit, pending, problem } = useSubmit(
    (...input: Input) => {
      const seen = partnership.data;
      if (!seen) throw new Error('Nothing can be changed before it is read.');
      return send(seen.id, seen.version, ...input);
    },
    async () => {
      if (doneText) showToast({ text: t(doneText) });
      await done?.();
      await partnership.refresh();
    },
  );
  watch(problem, async (refusal) => {
    if (refusal?.isStale) await partnership.refresh();
  });
  return { submit, pending, problem };
};
