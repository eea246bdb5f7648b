import type { RouteLocationRaw } from 'vue-router';
import type { NextStep } from './home.api';

type Lead = (step: NextStep) => RouteLocationRaw;

const partnership: Lead = ({ partnershipId }) => ({ name: 'partnership', params: { id: partnershipId ?? '' } });
const event: Lead = ({ eventId }) => ({ name: 'event', params: { id: eventId ?? '' } });
const evaluations: Lead = ({ eventId }) => ({ name: 'event-evaluations', params: { id: eventId ?? '' } });
const monitoring: Lead = ({ clusterId }) => ({ name: 'monitoring', query: { cluster: clusterId ?? '' } });

/** The page on which each step is done. */
export const WHERE_STEPS_LEAD: Readonly<Record<NextStep['kind'], Lead>> = {
  'claim-school': () => ({ name: 'schools' }),
  'await-verification': ({ schools }) => ({ name: 'school', params: { id: schools[0]?.id ?? '' } }),
  'quick-start': () => ({ name: 'quick-start' }),
  'finish-assessment': ({ selfAssessmentId }) => ({ name: 'self-assessment', params: { id: selfAssessmentId ?? '' } }),
  'look-at-matches': () => ({ name: 'matches' }),
  'send-letter': ({ partnershipId }) => ({ name: 'partnership-letter', params: { id: partnershipId ?? '' } }),
  'answer-invitation': partnership,
  'write-vision': partnership,
  'sign-code': ({ partnershipId }) => ({ name: 'partnership-code', params: { id: partnershipId ?? '' } }),
  'plan-event': ({ partnershipId }) => ({ name: 'event-new', query: { partnership: partnershipId ?? '' } }),
  'complete-plan': ({ eventId }) => ({ name: 'event-plan', params: { id: eventId ?? '' } }),
  'propose-event': event,
  'agree-event': event,
  'confirm-event': event,
  'announce-event': event,
  'complete-event': event,
  'cover-lesson': event,
  'take-part': event,
  'evaluate-event': ({ eventId, schoolId }) => ({
    name: 'write-evaluation',
    params: { id: eventId ?? '', schoolId: schoolId ?? '' },
  }),
  'write-conclusion': evaluations,
  'agree-conclusion': evaluations,
  'share-resource': () => ({ path: '/library/new' }),
  'confirm-staff': ({ schoolId }) => ({ name: 'school-staff', params: { id: schoolId ?? '' } }),
  'invite-staff': ({ schoolId }) => ({ name: 'school-staff', params: { id: schoolId ?? '' } }),
  'decide-claim': () => ({ name: 'claims' }),
  'wake-partnership': monitoring,
  'evaluation-missing': monitoring,
  'create-cluster': () => ({ name: 'clusters' }),
  'invite-coordinator': ({ clusterId }) => ({ name: 'cluster', params: { id: clusterId ?? '' } }),
};
