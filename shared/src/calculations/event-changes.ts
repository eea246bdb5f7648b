import type { EventConsentKind } from '../vocabulary/approvals.js';
import type { CivilDate } from './civil-date.js';

/** Parts of a plan that the schools have agreed on: whoever changes one asks the others again. */
export const AGREED_PARTS = ['kind', 'date', 'place', 'participants', 'costs', 'travel'] as const;
export type AgreedPart = (typeof AGREED_PARTS)[number];

/** Which part each field of a plan belongs to. A change of a field that is not named here is shown as a difference only. */
const PART_OF = {
  // Another kind, or another audience, is another event.
  kind: 'kind',
  audiences: 'participants',
  format: 'place',
  hostSchoolId: 'place',
  place: 'place',
  startsOn: 'date',
  endsOn: 'date',
  startsAt: 'date',
  endsAt: 'date',
  zone: 'date',
  participants: 'participants',
  pupils: 'participants',
  costsBorneBy: 'costs',
  pupilsLeave: 'travel',
  abroad: 'travel',
  transport: 'travel',
} as const satisfies Record<string, AgreedPart>;

const REOPENS: Readonly<Record<AgreedPart, readonly EventConsentKind[]>> = {
  kind: ['exchange', 'pupils-off-site', 'international', 'parental-consent'],
  date: ['exchange', 'pupils-off-site', 'international', 'parental-consent'],
  place: ['exchange', 'pupils-off-site', 'international', 'parental-consent'],
  travel: ['exchange', 'pupils-off-site', 'international', 'parental-consent'],
  participants: ['exchange', 'parental-consent'],
  costs: [],
};

/** The agreed parts that a change of these fields touches. */
export const partsTouched = (fields: Iterable<string>): AgreedPart[] => {
  const touched = new Set<AgreedPart>();
  for (const field of fields) if (Object.hasOwn(PART_OF, field)) touched.add(PART_OF[field as keyof typeof PART_OF]);
  return AGREED_PARTS.filter((part) => touched.has(part));
};

interface Days {
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/** Whether a consent must be asked for again. One that names a span of days holds for a new date inside it. */
export const isReopened = (
  consent: { readonly kind: EventConsentKind; readonly covers: Days },
  change: { readonly touched: readonly AgreedPart[]; readonly days: Days },
): boolean => {
  const reopening = change.touched.filter((part) => REOPENS[part].includes(consent.kind));
  if (reopening.length === 0) return false;
  return reopening.some((part) => part !== 'date') || !covers(consent.covers, change.days);
};

const covers = (span: Days, days: Days): boolean => {
  // While the new date is not known yet, nothing is lost.
  if (days.from === null) return true;
  return span.from !== null && span.to !== null && span.from <= days.from && (days.to ?? days.from) <= span.to;
};
