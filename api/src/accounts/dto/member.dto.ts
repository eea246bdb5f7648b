import { IsMailAddress } from '../identifier.js';
import { SCHOOL_ROLES, type SchoolRole } from '@boordosh/shared/vocabulary';
import { Flag, Instant, Nested, OneOf, Text, Uuid, Whole } from '../../platform/index.js';

class MemberRoleDto {
  @OneOf(SCHOOL_ROLES, { name: 'SchoolRole' }) role!: SchoolRole;
  @Flag() deputy!: boolean;
  @Flag() verified!: boolean;
}

/** A person of the school. */
export class MemberDto {
  @Uuid({ description: 'Id of the person.' }) id!: string;
  @Text({ max: 200 }) name!: string;
  @Text({ max: 200, nullable: true }) post!: string | null;
  @Text({ max: 20, nullable: true, description: 'Shown to the lead and the director.' }) phone!: string | null;
  @Flag() hasAccount!: boolean;
  @Nested(() => MemberRoleDto, { each: { max: 10 } }) roles!: MemberRoleDto[];
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
}

export const MEMBERS_VERBS = ['add-member', 'invite-member', 'invite-by-mail'] as const;
export type MembersVerb = (typeof MEMBERS_VERBS)[number];

export class MemberPageDto {
  @Nested(() => MemberDto, { each: { max: 100 } }) items!: MemberDto[];
  @Text({ max: 600, nullable: true }) nextCursor!: string | null;
  @OneOf(MEMBERS_VERBS, { each: { max: 3 }, name: 'MembersVerb' }) can!: MembersVerb[];
}

export class AddMemberDto {
  @Text({ max: 200 }) name!: string;
  @Text({ max: 200, optional: true, nullable: true, description: 'Post, as “teacher of mathematics”.' }) post?:
    string | null;
  @Text({ max: 20, optional: true, nullable: true }) phone?: string | null;
}

export class InviteMemberDto {
  @Text({ max: 200 }) name!: string;
  @OneOf(['teacher', 'partnership-lead'], { name: 'InvitedRole' }) role!: 'teacher' | 'partnership-lead';
  @Uuid({ optional: true, description: 'A person without an account whom the link is for.' }) personId?: string;
  @IsMailAddress({ optional: true, description: 'Sends the link there as well, where a mail server is set up.' })
  email?: string;
}

/** The link's token is shown here and never again. */
export class JoiningLinkDto {
  @Uuid() id!: string;
  @OneOf([...SCHOOL_ROLES, 'coordinator'], { name: 'JoiningRole' }) role!: SchoolRole | 'coordinator';
  @Text({ max: 200 }) name!: string;
  @Text({ max: 100, nullable: true, description: 'Only in the reply that made it.' }) token!: string | null;
  @Instant() expiresAt!: string;
}

export class JoinDto {
  @Text({ max: 100 }) token!: string;
}

export class JoinedDto {
  @OneOf([...SCHOOL_ROLES, 'coordinator'], { name: 'JoiningRole' }) role!: SchoolRole | 'coordinator';
  @Uuid({ nullable: true }) schoolId!: string | null;
  @Uuid({ nullable: true }) clusterId!: string | null;
}
