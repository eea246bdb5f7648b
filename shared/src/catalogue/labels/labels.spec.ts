import { describe, expect, it } from '@jest/globals';
import * as vocabulary from '../../vocabulary/index.js';
import * as labels from './index.js';

const pairs: [name: string, ids: readonly string[], labels: Readonly<Record<string, unknown>>][] = [
  ['role', vocabulary.ROLES, labels.PEOPLE_LABELS.role],
  ['language', vocabulary.LANGUAGES, labels.PEOPLE_LABELS.language],
  ['schoolKind', vocabulary.SCHOOL_KINDS, labels.SCHOOL_LABELS.schoolKind],
  ['ownership', vocabulary.OWNERSHIPS, labels.SCHOOL_LABELS.ownership],
  ['programmeStatus', vocabulary.PROGRAMME_STATUSES, labels.SCHOOL_LABELS.programmeStatus],
  ['schoolStanding', vocabulary.SCHOOL_STANDINGS, labels.SCHOOL_LABELS.schoolStanding],
  ['claimState', vocabulary.CLAIM_STATES, labels.SCHOOL_LABELS.claimState],
  ['settlementKind', vocabulary.SETTLEMENT_KINDS, labels.SCHOOL_LABELS.settlementKind],
  ['settlementGroup', vocabulary.SETTLEMENT_GROUPS, labels.SCHOOL_LABELS.settlementGroup],
  ['instructionLanguage', vocabulary.INSTRUCTION_LANGUAGES, labels.SCHOOL_LABELS.instructionLanguage],
  ['communicationLanguage', vocabulary.COMMUNICATION_LANGUAGES, labels.SCHOOL_LABELS.communicationLanguage],
  ['schoolOrder', vocabulary.SCHOOL_ORDERS, labels.SCHOOL_LABELS.schoolOrder],
  ['subject', vocabulary.SUBJECTS, labels.SUBJECT_LABELS],
  ['level', vocabulary.ASSESSMENT_LEVELS, labels.SELF_ASSESSMENT_LABELS.level],
  ['selfAssessmentState', vocabulary.SELF_ASSESSMENT_STATES, labels.SELF_ASSESSMENT_LABELS.selfAssessmentState],
  ['mark', vocabulary.MARKS, labels.SELF_ASSESSMENT_LABELS.mark],
  ['visibilityLevel', vocabulary.VISIBILITY_LEVELS, labels.SELF_ASSESSMENT_LABELS.visibilityLevel],
  ['partnershipState', vocabulary.PARTNERSHIP_STATES, labels.PARTNERSHIP_LABELS.partnershipState],
  ['participationState', vocabulary.PARTICIPATION_STATES, labels.PARTNERSHIP_LABELS.participationState],
  ['codeProposalState', vocabulary.CODE_PROPOSAL_STATES, labels.PARTNERSHIP_LABELS.codeProposalState],
  ['reach', vocabulary.PARTNERSHIP_REACHES, labels.PARTNERSHIP_LABELS.reach],
  ['mode', vocabulary.PARTNERSHIP_MODES, labels.PARTNERSHIP_LABELS.mode],
  ['settlementPair', vocabulary.SETTLEMENT_PAIRS, labels.PARTNERSHIP_LABELS.settlementPair],
  ['formality', vocabulary.PARTNERSHIP_FORMALITIES, labels.PARTNERSHIP_LABELS.formality],
  ['eventKind', vocabulary.EVENT_KINDS, labels.EVENT_LABELS.eventKind],
  ['eventFormat', vocabulary.EVENT_FORMATS, labels.EVENT_LABELS.eventFormat],
  ['eventAudience', vocabulary.EVENT_AUDIENCES, labels.EVENT_LABELS.eventAudience],
  ['eventPurpose', vocabulary.EVENT_PURPOSES, labels.EVENT_LABELS.eventPurpose],
  ['eventState', vocabulary.EVENT_STATES, labels.EVENT_LABELS.eventState],
  ['approvalKind', vocabulary.APPROVAL_KINDS, labels.EVENT_LABELS.approvalKind],
  ['approvalState', vocabulary.APPROVAL_STATES, labels.EVENT_LABELS.approvalState],
  ['approvalStrength', vocabulary.APPROVAL_STRENGTHS, labels.EVENT_LABELS.approvalStrength],
  ['resourceKind', vocabulary.RESOURCE_KINDS, labels.RESOURCE_LABELS.resourceKind],
  ['sharingScope', vocabulary.SHARING_SCOPES, labels.RESOURCE_LABELS.sharingScope],
  ['licence', vocabulary.LICENCES, labels.RESOURCE_LABELS.licence],
  ['outcome', vocabulary.OUTCOMES, labels.EVALUATION_LABELS.outcome],
  ['statement', vocabulary.STATEMENTS, labels.EVALUATION_LABELS.statement],
  ['statementAnswer', vocabulary.STATEMENT_ANSWERS, labels.EVALUATION_LABELS.statementAnswer],
  ['instrument', vocabulary.INSTRUMENTS, labels.INDICATOR_LABELS.instrument],
  ['expectedChange', vocabulary.EXPECTED_CHANGES, labels.INDICATOR_LABELS.expectedChange],
  ['direction', vocabulary.DIRECTIONS, labels.INDICATOR_LABELS.direction],
  ['fit', vocabulary.FITS, labels.MATCH_LABELS.fit],
  ['matchReason', vocabulary.MATCH_REASONS, labels.MATCH_LABELS.matchReason],
  ['notificationKind', vocabulary.NOTIFICATION_KINDS, labels.NOTIFICATION_LABELS],
];

describe('the labels', () => {
  it.each(pairs)('of %s are those of its ids, no more and no fewer', (_, ids, of) => {
    expect(Object.keys(of).sort()).toEqual([...ids].sort());
  });
});
