/** Roles a person has at one school. */
export const SCHOOL_ROLES = ['teacher', 'director', 'partnership-lead'] as const;
export type SchoolRole = (typeof SCHOOL_ROLES)[number];

export const ROLES = [...SCHOOL_ROLES, 'coordinator', 'district-officer', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** What a membership of each role is tied to. */
export const MEMBERSHIP_SCOPES = ['school', 'cluster', 'network', 'department', 'platform'] as const;
export type MembershipScope = (typeof MEMBERSHIP_SCOPES)[number];

export const ROLE_SCOPES = {
  teacher: ['school'],
  director: ['school'],
  'partnership-lead': ['school'],
  coordinator: ['cluster', 'network'],
  'district-officer': ['department'],
  administrator: ['platform'],
} as const satisfies Record<Role, readonly MembershipScope[]>;
