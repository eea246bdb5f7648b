import { computed, reactive, ref } from 'vue';
import { useLanguage } from '../../../app/i18n';
import { useSessionStore } from '../../../app/session.store';
import { useDraft } from '../../../app/use-draft';
import { useResource } from '../../../app/use-resource';
import { useSubmit } from '../../../app/use-submit';
import { listPartnerships } from '../../partnerships';
import { type EventView, planEvent } from '../events.api';
import { fieldsOf, type PlanStep } from '../plan-steps';
import { changeOf, emptyPlan, type PlanField, type PlanValues } from '../plan-values';

const STEPS: readonly PlanStep[] = ['what', 'when', 'where', 'why'];
/** All that is asked of an event that is over: it takes two minutes. */
const AFTERWARDS: readonly PlanField[] = [
  'kind',
  'format',
  'audiences',
  'startsOn',
  'endsOn',
  'host',
  'place',
  'purpose',
];

/** A plan that does not exist yet: it lives on this device, with the steps that its kind calls for, until it is sent. */
export const useNewEvent = (
  props: { partnership?: string; held?: boolean },
  done: (event: EventView) => Promise<unknown>,
) => {
  const session = useSessionStore();
  const language = useLanguage();
  const partnerships = useResource(
    (signal) => listPartnerships({ schoolId: session.schoolId ?? undefined, limit: 100 }, signal),
    () => session.schoolId,
  );
  /** Events belong to partnerships in talks or active. */
  const open = computed(
    () => partnerships.data?.items.filter(({ state }) => state === 'in-talks' || state === 'active') ?? [],
  );
  const { draft, found, discard } = useDraft<PlanValues & { partnershipId: string }>(
    props.held ? 'event-held' : 'event-new',
    () => ({ ...emptyPlan(), partnershipId: '' }),
  );
  const onlyOne = computed(() => (open.value.length === 1 ? open.value[0] : undefined));
  const partnership = computed(
    () => onlyOne.value ?? open.value.find(({ id }) => id === (draft.value.partnershipId || props.partnership)),
  );

  const at = ref(0);
  const asked = computed(() => STEPS.flatMap((step) => fieldsOf(step, draft.value)));
  const steps = computed(() =>
    props.held ? STEPS.slice(0, 1) : STEPS.filter((step) => step === 'what' || fieldsOf(step, draft.value).length > 0),
  );
  const fields = computed(() =>
    props.held
      ? AFTERWARDS.filter((field) => field === 'kind' || asked.value.includes(field))
      : fieldsOf(steps.value[at.value] ?? 'what', draft.value),
  );

  const { submit, pending, problem } = useSubmit(
    (kind: NonNullable<Exclude<PlanValues['kind'], ''>>, partnershipId: string) =>
      planEvent({
        ...changeOf(draft.value, props.held ? fields.value : asked.value),
        ...(props.held ? { alreadyHeld: true } : {}),
        partnershipId,
        schoolId: session.schoolId ?? '',
        kind,
        format: draft.value.format,
        audiences: draft.value.audiences,
        lang: language.value,
      }),
    async (event) => {
      discard();
      await done(event);
    },
  );
  const isLast = computed(() => at.value === steps.value.length - 1);
  const isReady = computed(() => draft.value.kind !== '' && partnership.value !== undefined);
  const goOn = async (): Promise<void> => {
    const { kind } = draft.value;
    if (kind === '' || !partnership.value) return;
    if (isLast.value) await submit(kind, partnership.value.id);
    else at.value += 1;
  };

  return reactive({
    partnerships,
    open,
    onlyOne,
    partnership,
    draft,
    found,
    at,
    steps,
    fields,
    isLast,
    isReady,
    goOn,
    pending,
    problem,
  });
};
