import type { RouteLocationRaw } from 'vue-router';
import type { Notification } from './notifications.api';

type Subject = NonNullable<Notification['about']>;
type Lead = (about: Subject, notification: Notification) => RouteLocationRaw;

const EVALUATING: readonly Notification['kind'][] = ['evaluation-received', 'conclusion-to-agree', 'conclusion-agreed'];

const schoolOf = ({ schools, id }: Subject): RouteLocationRaw => ({
  name: 'school',
  params: { id: schools[0]?.id ?? id },
});

/** Somebody without a school in it watches over its schools: they have a page of their own. */
const watched =
  (lead: Lead): Lead =>
  (about, notification) =>
    notification.schoolId === null ? { name: 'monitoring' } : lead(about, notification);

const LEADS: Readonly<Record<Subject['type'], Lead>> = {
  claim: (about, { kind }) => (kind === 'claim-received' ? { name: 'claims' } : schoolOf(about)),
  school: schoolOf,
  person: (_, { schoolId }) => ({ name: 'school-staff', params: { id: schoolId ?? '' } }),
  'self-assessment': ({ id }) => ({ name: 'self-assessment', params: { id } }),
  partnership: watched(({ id }) => ({ name: 'partnership', params: { id } })),
  event: watched(({ id }, { kind }) => ({
    name: EVALUATING.includes(kind) ? 'event-evaluations' : 'event',
    params: { id },
  })),
  resource: ({ id }) => ({ path: `/library/${id}` }),
};

/** The page that shows what happened; none once it is closed to the reader. */
export const whereItLeads = (notification: Notification): RouteLocationRaw | undefined =>
  notification.about === null ? undefined : LEADS[notification.about.type](notification.about, notification);
