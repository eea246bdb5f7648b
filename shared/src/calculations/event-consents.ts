import type { EventConsentKind } from '../vocabulary/approvals.js';
import type { EventAudience, EventFormat, EventKind } from '../vocabulary/events.js';
import { isInPerson } from './event-plan.js';

export interface ConsentPlan {
  readonly kind: EventKind;
  readonly format: EventFormat;
  readonly audiences: readonly EventAudience[];
  /** Pupils leave the grounds of their own school. */
  readonly pupilsLeave: boolean;
  readonly abroad: boolean;
  readonly hostSchoolId: string | null;
  readonly schools: readonly { readonly id: string; readonly country: string }[];
}

export interface ConsentCalledFor {
  readonly schoolId: string;
  readonly kind: EventConsentKind;
  /** A required one stops the announcement while it is missing; a recommended one can be passed with a reason. */
  readonly strength: 'required' | 'recommended';
  /** Id among the catalogue's approval rules; null where the rule is not one of the authorities'. */
  readonly rule: 'exchange' | 'international-exchange' | 'pupils-leave-school' | 'international' | null;
}

const HOME_COUNTRY = 'KG';

/** The consents that a plan itself calls for. Visits of staff that are no exchange, and everything online, call for none. */
export const consentsFor = (plan: ConsentPlan): ConsentCalledFor[] => {
  if (!isInPerson(plan.format)) return [];
  return plan.schools.filter(({ country }) => country === HOME_COUNTRY).flatMap(({ id }) => consentsOf(plan, id));
};

const consentsOf = (plan: ConsentPlan, schoolId: string): ConsentCalledFor[] => {
  const travels = schoolId !== plan.hostSchoolId;
  const called: ConsentCalledFor[] = [];
  if (isExchange(plan.kind)) {
    called.push({ schoolId, kind: 'exchange', strength: 'required', rule: exchangeRule(plan) });
  } else if (plan.pupilsLeave && plan.audiences.includes('pupils') && travels) {
    // The consent to an exchange speaks for the journey too: nobody is asked twice for one thing.
    called.push({ schoolId, kind: 'pupils-off-site', strength: 'recommended', rule: 'pupils-leave-school' });
  }
  if (plan.abroad && travels) {
    called.push({ schoolId, kind: 'international', strength: 'recommended', rule: 'international' });
  }
  if (plan.kind === 'pupil-exchange') {
    called.push({ schoolId, kind: 'parental-consent', strength: 'required', rule: null });
  }
  return called;
};

const isExchange = (kind: EventKind): boolean => kind === 'pupil-exchange' || kind === 'teacher-exchange';

const exchangeRule = ({ abroad }: ConsentPlan): 'exchange' | 'international-exchange' =>
  abroad ? 'international-exchange' : 'exchange';
