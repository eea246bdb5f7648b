import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useSubmit, type Submit } from '../../../app/use-submit';
import { showToast } from '../../../ui/toasts';
import { usePartnerNames } from '../../partnerships';
import {
  agreeToEvent,
  announceEvent,
  completeEvent,
  confirmEvent,
  type EventView,
  proposeEvent,
  withdrawProposal,
} from '../events.api';

/** Steps that take one tap, the next one first. */
export const STEPS = ['agree', 'confirm', 'announce', 'complete', 'propose', 'withdraw'] as const;
export type EventStep = (typeof STEPS)[number];

export interface EventSteps extends Submit<[EventStep, string?]> {
  /** Those that are open to this person now. */
  offered: ComputedRef<EventStep[]>;
}

/** What can be done with an event in one tap. `done` takes the event as it is afterwards, or as it has become meanwhile. */
export const useEventSteps = (event: () => EventView, done: (fresh: EventView) => void): EventSteps => {
  const { t } = useI18n();
  const { isOurs } = usePartnerNames();

  /** The school of ours whose answer is still open. */
  const answering = (): string => event().schools.find(({ id, agreed }) => isOurs(id) && !agreed)?.id ?? '';
  const DO: Record<EventStep, (reason?: string) => Promise<EventView>> = {
    propose: () => proposeEvent(event()),
    withdraw: () => withdrawProposal(event()),
    agree: () => agreeToEvent(event(), answering()),
    confirm: () => confirmEvent(event(), answering()),
    announce: (reason) => announceEvent(event(), reason),
    complete: () => completeEvent(event()),
  };
  const { submit, pending, problem } = useSubmit(
    (step: EventStep, reason?: string) => DO[step](reason),
    (fresh) => {
      showToast({ text: t(`events.toast.${fresh.state}`) });
      done(fresh);
    },
  );
  const take = async (step: EventStep, reason?: string): Promise<void> => {
    await submit(step, reason);
    // Somebody was faster: what is in force now is shown under the refusal.
    if (problem.value?.isStale) done(problem.value.current as EventView);
  };

  return {
    submit: take,
    pending,
    problem,
    offered: computed(() => STEPS.filter((step) => (event().can as string[]).includes(step))),
  };
};
