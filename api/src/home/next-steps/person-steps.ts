import type { EventKind, Language } from '@boordosh/shared/vocabulary';
import type { NamedSchool, Step } from './step.js';

export interface PersonSituation {
  /** Claims of this person that wait for their decision. */
  claims: { id: string; decideBy: string; school: NamedSchool }[];
  /** Lessons of others that this person gives. */
  covers: { eventId: string; schoolId: string; on: string }[];
  /** Events that this person goes to. */
  takesPartIn: {
    eventId: string;
    schoolId: string;
    on: string;
    kind: EventKind;
    title: string | null;
    lang: Language;
  }[];
  /** Schools where this person is a teacher and has shared nothing yet. */
  sharesNothingAt: string[];
}

export interface Belonging {
  /** Acts for a school, or watches over some, or runs the system. */
  hasPlace: boolean;
}

/** What waits for a person, whatever their school does. */
export const personSteps = (person: PersonSituation, { hasPlace }: Belonging): Step[] => [
  ...person.claims.map(({ id, decideBy, school }): Step => ({
    kind: 'await-verification',
    claimId: id,
    schools: [school],
    dueOn: decideBy,
  })),
  ...(hasPlace || person.claims.length > 0 ? [] : [{ kind: 'claim-school' } satisfies Step]),
  ...person.covers.map(({ eventId, schoolId, on }): Step => ({ kind: 'cover-lesson', eventId, schoolId, dueOn: on })),
  ...person.takesPartIn.map(({ eventId, schoolId, on, kind, title, lang }): Step => ({
    kind: 'take-part',
    eventId,
    schoolId,
    dueOn: on,
    eventKind: kind,
    title,
    lang: title === null ? null : lang,
  })),
  ...person.sharesNothingAt.map((schoolId): Step => ({ kind: 'share-resource', schoolId })),
];
