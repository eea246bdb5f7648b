import type { ApprovalKind, ApprovalState, ApprovalStrength } from '../../vocabulary/approvals.js';
import type { ClaimState } from '../../vocabulary/claims.js';
import type { CodeProposalState } from '../../vocabulary/codes.js';
import type { Outcome, Statement, StatementAnswer } from '../../vocabulary/evaluations.js';
import type { EventAudience, EventFormat, EventKind, EventPurpose, EventState } from '../../vocabulary/events.js';
import type { Direction, ExpectedChange, Instrument } from '../../vocabulary/indicators.js';
import type { CommunicationLanguage, InstructionLanguage } from '../../vocabulary/instruction-languages.js';
import type { Language, LocalText } from '../../vocabulary/languages.js';
import type { Fit, MatchReason } from '../../vocabulary/matches.js';
import type { NotificationKind } from '../../vocabulary/notifications.js';
import type * as partnership from '../../vocabulary/partnerships.js';
import type { Licence, ResourceKind, SharingScope } from '../../vocabulary/resources.js';
import type { Role } from '../../vocabulary/roles.js';
import type { Ownership, ProgrammeStatus, SchoolKind, SchoolOrder, SchoolStanding } from '../../vocabulary/schools.js';
import type { AssessmentLevel, Mark, SelfAssessmentState } from '../../vocabulary/self-assessments.js';
import type { SettlementGroup, SettlementKind } from '../../vocabulary/settlements.js';
import type { Subject } from '../../vocabulary/subjects.js';
import type { VisibilityLevel } from '../../vocabulary/visibility.js';
import evaluations from './v1/evaluations.json' with { type: 'json' };
import events from './v1/events.json' with { type: 'json' };
import indicators from './v1/indicators.json' with { type: 'json' };
import matches from './v1/matches.json' with { type: 'json' };
import notifications from './v1/notifications.json' with { type: 'json' };
import partnerships from './v1/partnerships.json' with { type: 'json' };
import people from './v1/people.json' with { type: 'json' };
import resources from './v1/resources.json' with { type: 'json' };
import schools from './v1/schools.json' with { type: 'json' };
import selfAssessments from './v1/self-assessments.json' with { type: 'json' };
import subjects from './v1/subjects.json' with { type: 'json' };

/** One label for each id of a vocabulary: a missing one is a type error. */
export type LabelsOf<Id extends string> = Readonly<Record<Id, LocalText>>;

export const LABELS_VERSION = 1;

export const PEOPLE_LABELS: { role: LabelsOf<Role>; language: LabelsOf<Language> } = people;

export const SCHOOL_LABELS: {
  schoolKind: LabelsOf<SchoolKind>;
  ownership: LabelsOf<Ownership>;
  programmeStatus: LabelsOf<ProgrammeStatus>;
  schoolStanding: LabelsOf<SchoolStanding>;
  claimState: LabelsOf<ClaimState>;
  settlementKind: LabelsOf<SettlementKind>;
  settlementGroup: LabelsOf<SettlementGroup>;
  instructionLanguage: LabelsOf<InstructionLanguage>;
  communicationLanguage: LabelsOf<CommunicationLanguage>;
  schoolOrder: LabelsOf<SchoolOrder>;
} = schools;

export const SUBJECT_LABELS: LabelsOf<Subject> = subjects.subject;

export const SELF_ASSESSMENT_LABELS: {
  level: LabelsOf<AssessmentLevel>;
  selfAssessmentState: LabelsOf<SelfAssessmentState>;
  mark: LabelsOf<Mark>;
  visibilityLevel: LabelsOf<VisibilityLevel>;
} = selfAssessments;

export const PARTNERSHIP_LABELS: {
  partnershipState: LabelsOf<partnership.PartnershipState>;
  participationState: LabelsOf<partnership.ParticipationState>;
  codeProposalState: LabelsOf<CodeProposalState>;
  reach: LabelsOf<partnership.PartnershipReach>;
  mode: LabelsOf<partnership.PartnershipMode>;
  settlementPair: LabelsOf<partnership.SettlementPair>;
  formality: LabelsOf<partnership.PartnershipFormality>;
} = partnerships;

export const EVENT_LABELS: {
  eventKind: LabelsOf<EventKind>;
  eventFormat: LabelsOf<EventFormat>;
  eventAudience: LabelsOf<EventAudience>;
  eventPurpose: LabelsOf<EventPurpose>;
  eventState: LabelsOf<EventState>;
  approvalKind: LabelsOf<ApprovalKind>;
  approvalState: LabelsOf<ApprovalState>;
  approvalStrength: LabelsOf<ApprovalStrength>;
} = events;

export const RESOURCE_LABELS: {
  resourceKind: LabelsOf<ResourceKind>;
  sharingScope: LabelsOf<SharingScope>;
  licence: LabelsOf<Licence>;
} = resources;

export const EVALUATION_LABELS: {
  outcome: LabelsOf<Outcome>;
  unexpectedBenefit: LocalText;
  statement: LabelsOf<Statement>;
  statementAnswer: LabelsOf<StatementAnswer>;
} = evaluations;

export const INDICATOR_LABELS: {
  instrument: LabelsOf<Instrument>;
  expectedChange: LabelsOf<ExpectedChange>;
  direction: LabelsOf<Direction>;
} = indicators;

export const MATCH_LABELS: { fit: LabelsOf<Fit>; matchReason: LabelsOf<MatchReason> } = matches;

export const NOTIFICATION_LABELS: LabelsOf<NotificationKind> = notifications.notificationKind;
