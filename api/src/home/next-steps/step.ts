import type { EventKind, Language, LocalName, NextStepKind } from '@boordosh/shared/vocabulary';

export interface NamedSchool {
  id: string;
  name: LocalName;
}

/** One thing to do, with what makes a sentence and a link of it. */
export interface Step {
  kind: NextStepKind;
  /** The reader's school that it is for. */
  schoolId?: string;
  partnershipId?: string | null;
  eventId?: string;
  claimId?: string;
  clusterId?: string;
  selfAssessmentId?: string;
  /** Other schools that it concerns. */
  schools?: NamedSchool[];
  /** Name of a cluster without coordinator. */
  cluster?: LocalName;
  title?: string | null;
  lang?: Language | null;
  eventKind?: EventKind;
  dueOn?: string | null;
  minutes?: number | null;
  /** Open points of a plan, or answers given. */
  count?: number;
}

/** What a person may do for one school. */
export interface Rights {
  belongs: boolean;
  leads: boolean;
  leadsVerified: boolean;
  signs: boolean;
}
