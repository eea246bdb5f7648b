import type { NextStepKind, PartnershipState } from '@boordosh/shared/vocabulary';
import type { NamedSchool, Rights, Step } from './step.js';

export interface PartnershipSituation {
  id: string;
  state: PartnershipState;
  startedBySchoolId: string;
  joinedSchoolIds: string[];
  visionSchoolIds: string[];
  /** Those that have signed the code as it stands. */
  signedBySchoolIds: string[];
  answerDueOn: string | null;
  hasEvents: boolean;
  /** The other schools. */
  partners: NamedSchool[];
}

interface Rule {
  kind: NextStepKind;
  applies: (partnership: PartnershipSituation, schoolId: string, rights: Rights) => boolean;
}

const TOGETHER: readonly PartnershipState[] = ['in-talks', 'active'];

const isTogether = ({ state }: PartnershipSituation): boolean => TOGETHER.includes(state);

const RULES: readonly Rule[] = [
  {
    kind: 'answer-invitation',
    applies: ({ state, startedBySchoolId, joinedSchoolIds }, schoolId, { leadsVerified }) =>
      state === 'invited' && leadsVerified && startedBySchoolId !== schoolId && !joinedSchoolIds.includes(schoolId),
  },
  {
    kind: 'sign-code',
    applies: (partnership, schoolId, { signs }) =>
      isTogether(partnership) && signs && !partnership.signedBySchoolIds.includes(schoolId),
  },
  {
    kind: 'write-vision',
    applies: (partnership, schoolId, { leads }) =>
      isTogether(partnership) && leads && !partnership.visionSchoolIds.includes(schoolId),
  },
  {
    kind: 'send-letter',
    applies: ({ state, startedBySchoolId }, schoolId, { leadsVerified }) =>
      state === 'draft' && leadsVerified && startedBySchoolId === schoolId,
  },
  {
    kind: 'plan-event',
    applies: (partnership, _, { leadsVerified }) => isTogether(partnership) && leadsVerified && !partnership.hasEvents,
  },
];

/** What a partnership asks of one of its schools, the most pressing first. */
export const partnershipSteps = (partnership: PartnershipSituation, schoolId: string, rights: Rights): Step[] =>
  RULES.filter(({ applies }) => applies(partnership, schoolId, rights)).map(({ kind }) => ({
    kind,
    schoolId,
    partnershipId: partnership.id,
    schools: partnership.partners,
    ...(kind === 'answer-invitation' ? { dueOn: partnership.answerDueOn } : {}),
  }));
