import { computed } from 'vue';
import { useI18n } from 'vue-i18n';

/** Facts by which the trail can be narrowed, in the order in which things happen. */
const FACTS = [
  'user.registered',
  'user.changed',
  'user.closed',
  'session.started',
  'session.ended',
  'session.shared',
  'administrator.appointed',
  'coordinator.invited',
  'network.created',
  'cluster.created',
  'school.registered',
  'school.updated',
  'school.put-in-cluster',
  'claim.submitted',
  'claim.verified',
  'claim.refused',
  'member.invited',
  'member.joined',
  'person.added',
  'self-assessment.opened',
  'self-assessment.answered',
  'self-assessment.quick-started',
  'self-assessment.visibility-changed',
  'self-assessment.finalised',
  'partnership.drafted',
  'partnership.letter-edited',
  'partnership.vision-written',
  'partnership.invited',
  'partnership.accepted',
  'partnership.withdrawn',
  'partnership.expired',
  'partnership.code-signed',
  'partnership.paused',
  'partnership.resumed',
  'partnership.ended',
  'partnership.school-left',
  'partnership.refused',
  'partnership.activated',
  'event.planned',
  'event.changed',
  'event.proposed',
  'event.proposal-withdrawn',
  'event.agreed-by-school',
  'event.agreed',
  'event.announced',
  'event.postponed',
  'event.cancelled',
  'event.recorded',
  'event.held',
  'event.evaluated',
  'event.cover-arranged',
  'event.consent-requested',
  'event.consent-recorded',
  'evaluation.written',
  'evaluation.submitted',
  'joint-evaluation.written',
  'joint-evaluation.answered',
  'joint-evaluation.agreed',
  'resource.shared',
  'resource.changed',
  'resource.removed',
  'resource.file-added',
  'resource.file-removed',
] as const;

/** Facts in the reader's words. One that has none yet shows under its own name: it is not hidden. */
export const useFactNames = () => {
  const i18n = useI18n();
  const nameOf = (action: string): string => {
    const key = `audit.facts.${action}`;
    return i18n.te(key) ? i18n.t(key) : action;
  };
  const options = computed(() => FACTS.map((action) => ({ value: action, label: nameOf(action) })));
  return { nameOf, options };
};
