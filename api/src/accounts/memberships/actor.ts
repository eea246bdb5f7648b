import type { Language, SchoolRole } from '@boordosh/shared/vocabulary';
import type { Caller } from '../../platform/index.js';

export interface ActorMembership {
  schoolId: string;
  personId: string;
  role: SchoolRole;
  deputy: boolean;
  /** False while the claim that made it waits for its decision: such a person prepares, and reaches nobody. */
  verified: boolean;
}

/** What a program may do that acts for a person: only look, or all that the person may. */
export const TOKEN_SCOPES = ['read', 'read-write'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

export interface ActorFacts {
  userId: string;
  sessionId: string;
  language: Language;
  memberships: ActorMembership[];
  /** Clusters coordinated directly or through their network. */
  clusterIds: string[];
  networkIds: string[];
  departmentIds: string[];
  administrator: boolean;
  /** Rights of a coordinator, officer or administrator are there, and withheld until a second factor is set up. */
  awaitsSecondFactor?: boolean;
  /** None for a person at a screen. */
  tokenScope?: TokenScope | null;
}

/** Who is asking: ids and roles, nothing else. Policies compare them with the ids of what they judge. */
export class Actor implements Caller {
  readonly userId: string;
  readonly sessionId: string;
  readonly language: Language;
  readonly memberships: readonly ActorMembership[];
  readonly clusterIds: readonly string[];
  readonly networkIds: readonly string[];
  readonly departmentIds: readonly string[];
  readonly isAdministrator: boolean;
  readonly awaitsSecondFactor: boolean;
  readonly tokenScope: TokenScope | null;

  constructor(facts: ActorFacts) {
    this.userId = facts.userId;
    this.sessionId = facts.sessionId;
    this.language = facts.language;
    this.memberships = facts.memberships;
    this.clusterIds = facts.clusterIds;
    this.networkIds = facts.networkIds;
    this.departmentIds = facts.departmentIds;
    this.isAdministrator = facts.administrator;
    this.awaitsSecondFactor = facts.awaitsSecondFactor ?? false;
    this.tokenScope = facts.tokenScope ?? null;
  }

  get key(): string {
    return this.userId;
  }

  /** Every school the person belongs to, whatever the role. */
  get schoolIds(): string[] {
    return [...new Set(this.memberships.map((membership) => membership.schoolId))];
  }

  /** Those of them that may deal with other schools: the claim behind the membership has been verified. */
  get verifiedSchoolIds(): string[] {
    return [...new Set(this.memberships.filter(({ verified }) => verified).map(({ schoolId }) => schoolId))];
  }

  /** Looks after schools that are not their own. */
  get oversees(): boolean {
    return (
      [this.clusterIds, this.networkIds, this.departmentIds].some(({ length }) => length > 0) || this.isAdministrator
    );
  }

  belongsTo(schoolId: string): boolean {
    return this.memberships.some((membership) => membership.schoolId === schoolId);
  }

  belongsToAny(schoolIds: readonly string[]): boolean {
    return schoolIds.some((schoolId) => this.belongsTo(schoolId));
  }

  /** Director or partnership lead, or a deputy of one. */
  leads(schoolId: string): boolean {
    return this.memberships.some((membership) => membership.schoolId === schoolId && membership.role !== 'teacher');
  }

  /** Leads the school, and the school has been verified as theirs: may reach other schools and people. */
  leadsVerified(schoolId: string): boolean {
    return this.memberships.some(
      (membership) => membership.schoolId === schoolId && membership.role !== 'teacher' && membership.verified,
    );
  }

  /** Only the verified director, or the deputy whom the director has named, signs, invites, accepts and ends. */
  signsFor(schoolId: string): boolean {
    return this.memberships.some(
      (membership) => membership.schoolId === schoolId && membership.role === 'director' && membership.verified,
    );
  }

  /** The verified director or lead themselves, no deputy of theirs. */
  isInPerson(schoolId: string, role: 'director' | 'partnership-lead'): boolean {
    return this.memberships.some(
      (membership) =>
        membership.schoolId === schoolId && membership.role === role && !membership.deputy && membership.verified,
    );
  }

  personIn(schoolId: string): string | undefined {
    return this.memberships.find((membership) => membership.schoolId === schoolId)?.personId;
  }

  coordinates(clusterIds: readonly string[]): boolean {
    return clusterIds.some((clusterId) => this.clusterIds.includes(clusterId));
  }

  isOfficerOf(departmentIds: readonly string[]): boolean {
    return departmentIds.some((departmentId) => this.departmentIds.includes(departmentId));
  }
}
