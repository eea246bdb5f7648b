import { SCHOOL_ROLES, type SchoolRole } from '@boordosh/shared/vocabulary';
import { DateOnly, Flag, Instant, Nested, OneOf, Phone, Text, Uuid, Whole } from '../../platform/index.js';
import { IsMailAddress } from '../identifier.js';
import { GivenPassword } from '../password-rule.js';

class MemberRoleDto {
  @OneOf(SCHOOL_ROLES, { name: 'SchoolRole' }) role!: SchoolRole;
  @Flag() deputy!: boolean;
  @Flag() verified!: boolean;
}

export const MEMBER_VERBS = [
  'change-member',
  'make-lead',
  'make-deputy-lead',
  'make-deputy-director',
  'make-teacher',
  'remove-member',
] as const;
export type MemberVerb = (typeof MEMBER_VERBS)[number];

/** How the platform reaches a person: on a device where they are signed in, by mail, or not at all. */
const REACHES = ['app', 'mail', 'nothing'] as const;

/** A person of the school. */
export class MemberDto {
  @Uuid({ description: 'Id of the person.' }) id!: string;
  @Text({ max: 200 }) name!: string;
  @Text({ max: 200, nullable: true }) post!: string | null;
  @Text({ max: 20, nullable: true, description: 'Shown to the lead and the director.' }) phone!: string | null;
  @Flag() hasAccount!: boolean;
  @OneOf(REACHES, { name: 'Reach', nullable: true, description: 'Shown to the lead and the director.' })
  reach!: (typeof REACHES)[number] | null;
  @Nested(() => MemberRoleDto, { each: { max: 10 } }) roles!: MemberRoleDto[];
  @OneOf(MEMBER_VERBS, { each: { max: MEMBER_VERBS.length }, name: 'MemberVerb' }) can!: MemberVerb[];
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
  @Phone({ optional: true, nullable: true }) phone?: string | null;
}

export class ChangeMemberDto {
  @Text({ max: 200, min: 1, optional: true }) name?: string;
  @Text({ max: 200, optional: true, nullable: true }) post?: string | null;
  @Phone({ optional: true, nullable: true }) phone?: string | null;
}

export class GiveRoleDto {
  @OneOf(SCHOOL_ROLES, { name: 'SchoolRole' }) role!: SchoolRole;
  @Flag({ description: 'Deputy of whoever has the role.' }) deputy!: boolean;
  @GivenPassword() password!: string;
}

export const DUTY_KINDS = ['participation', 'cover', 'evaluation-draft'] as const;
export type DutyKind = (typeof DUTY_KINDS)[number];

/** Something that is in a person's hands. */
export class DutyDto {
  @OneOf(DUTY_KINDS, { name: 'DutyKind' }) kind!: DutyKind;
  @Uuid({ description: 'The event that it belongs to.' }) eventId!: string;
  @Text({ max: 40, description: 'Kind of the event, which names it where it has no title.' }) eventKind!: string;
  @Text({ max: 300, nullable: true }) title!: string | null;
  @DateOnly({ nullable: true }) on!: string | null;
}

export class DutiesDto {
  @Nested(() => DutyDto, { each: { max: 500 } }) items!: DutyDto[];
}

export class DepartDto {
  @GivenPassword() password!: string;
  @Uuid({ optional: true, description: 'Who takes over what is in their hands; needed where there is anything.' })
  heirId?: string;
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
