import { type ConsentCalledFor, type ConsentPlan, consentsFor } from '@boordosh/shared/calculations';
import { APPROVAL_RULES } from '@boordosh/shared/catalogue/obstacles';
import { isGranted, type Language } from '@boordosh/shared/vocabulary';
import type { EventDto } from './dto/event.dto.js';
import type { Plain } from './event-row.js';

type Shown = Plain<EventDto['consents'][number]>;
type Kept = Omit<Shown, 'strength' | 'missing' | 'rule'>;

/** An event's row and its schools, put before the rule. */
export const consentsCalledFor = (
  event: Omit<ConsentPlan, 'schools'>,
  schools: ConsentPlan['schools'],
): ConsentCalledFor[] => {
  const { kind, format, audiences, pupilsLeave, abroad, hostSchoolId } = event;
  return consentsFor({ kind, format, audiences, pupilsLeave, abroad, hostSchoolId, schools });
};

/** What the plan calls for, each with how far its school has come. */
export const shownConsents = (
  called: readonly ConsentCalledFor[],
  kept: readonly Kept[],
  language: Language,
): Shown[] =>
  called.map(({ schoolId, kind, strength, rule }) => {
    const consent = kept.find((each) => each.schoolId === schoolId && each.kind === kind) ?? begun(schoolId, kind);
    return {
      ...consent,
      strength,
      missing: isMissing(strength, consent),
      rule: APPROVAL_RULES.find(({ id }) => id === rule)?.text[language] ?? null,
    };
  });

/** A recommended one may be passed with a reason; a required one may not. */
export const isMissing = (
  strength: ConsentCalledFor['strength'],
  consent: { state: Kept['state']; passedReason: string | null } | undefined,
): boolean => {
  if (consent && isGranted(consent.state)) return false;
  return strength === 'required' || (consent?.passedReason ?? null) === null;
};

const begun = (schoolId: string, kind: Kept['kind']): Kept => ({
  schoolId,
  kind,
  state: 'draft',
  coversFrom: null,
  coversTo: null,
  paperNumber: null,
  paperDate: null,
  conditions: null,
  requestedAt: null,
  requestedBy: null,
  recordedAt: null,
  recordedBy: null,
  passedAt: null,
  passedBy: null,
  passedReason: null,
});
