import { type EventPlan, openPoints, pointsAsked } from '@boordosh/shared/calculations';
import { inZone } from '@boordosh/shared/formats';
import type { Language } from '@boordosh/shared/vocabulary';
import type { Actor } from '../accounts/index.js';
import { consentsCalledFor, shownConsents } from './called-consents.js';
import type { EventDto } from './dto/event.dto.js';
import type { EventRow, Plain } from './event-row.js';
import { verbsFor } from './events.policy.js';

type Consent = Plain<EventDto['consents'][number]>;

/** What this person is shown of it: with the consents it calls for, the points that are open, and what they may do next. */
export function shownEvent(
  row: EventRow,
  actor: Actor,
  { now, language }: { now: Date; language: Language },
): EventDto {
  const { schools, consents, changes, arrangements, partnershipState: _, ...event } = row;
  const plan = planOf(row);
  const shown = shownConsents(consentsCalledFor(row, schools), consents, language);
  return {
    ...event,
    arrangements: { ...NOTHING_ARRANGED, ...arrangements },
    schools: schools.map((school) => ({ ...school, agreedAt: instant(school.agreedAt) })),
    consents: shown.map(withInstants),
    changes: changes.map((change) => ({ ...change, at: new Date(change.at).toISOString(), was: listed(change.was) })),
    asked: pointsAsked(plan),
    open: openPoints(plan),
    can: verbsFor(actor, judged(row), inZone(now, row.zone).date).filter(
      (verb) => verb !== 'announce' || !stopAnnouncement(shown),
    ),
  };
}

const NOTHING_ARRANGED = {
  transport: null,
  seats: null,
  meals: null,
  lodging: null,
  materials: null,
  planB: null,
};

/** A required consent that is missing stops it, whoever asks. */
const stopAnnouncement = (consents: readonly Consent[]): boolean =>
  consents.some(({ strength, missing }) => strength === 'required' && missing);

const planOf = (row: EventRow): EventPlan => ({
  ...row,
  schools: row.schools.map((school) => ({ ...school, participants: school.participants.length })),
});

const judged = (row: EventRow) => ({
  ...row,
  schoolIds: row.schools.map(({ id }) => id),
  agreedSchoolIds: row.schools.filter(({ agreed }) => agreed).map(({ id }) => id),
});

const withInstants = (consent: Consent): Consent => ({
  ...consent,
  requestedAt: instant(consent.requestedAt),
  recordedAt: instant(consent.recordedAt),
  passedAt: instant(consent.passedAt),
});

const listed = (was: Record<string, unknown>) =>
  Object.entries(was).map(([field, before]) => ({ field, before: before === null ? null : written(before) }));

const written = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));

const instant = (at: string | null): string | null => (at === null ? null : new Date(at).toISOString());
