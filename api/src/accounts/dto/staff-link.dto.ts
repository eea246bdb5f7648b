import { Flag, Instant, LocalNameDto, Nested, OneOf, Phone, Text, Uuid } from '../../platform/index.js';

export class StaffLinkDto {
  @Uuid() id!: string;
  @Text({ max: 100 }) token!: string;
  @Instant() expiresAt!: string;
}

/** What the link says to whoever holds it, before they sign in. */
export class StaffLinkPageDto {
  @Nested(() => LocalNameDto) schoolName!: LocalNameDto;
  @Flag({ description: 'False once it was shut, or its time is up.' }) usable!: boolean;
}

export class AskToJoinDto {
  @Text({ max: 100 }) token!: string;
  @Phone({ description: 'By which the school knows the person; the tick verifies it.' }) phone!: string;
}

const REQUEST_STATES = ['waiting', 'admitted', 'refused'] as const;

export class StaffRequestDto {
  @Uuid() id!: string;
  @Uuid() schoolId!: string;
  @OneOf(REQUEST_STATES, { name: 'StaffRequestState' }) state!: (typeof REQUEST_STATES)[number];
}

class WaitingColleagueDto {
  @Uuid({ description: 'Of the request.' }) id!: string;
  @Text({ max: 200 }) name!: string;
  @Text({ max: 20 }) phone!: string;
  @Instant() askedAt!: string;
}

/** The open link, if there is one, and those who wait behind it. */
export class StaffRequestsDto {
  @Nested(() => StaffLinkDto, { nullable: true }) link!: StaffLinkDto | null;
  @Nested(() => WaitingColleagueDto, { each: { max: 200 } }) items!: WaitingColleagueDto[];
}

export class AdmitStaffDto {
  @Uuid({ each: { max: 200 }, description: 'Requests of people whom the school knows.' }) admit!: string[];
  @Uuid({ each: { max: 200 }, description: 'Requests of strangers.' }) refuse!: string[];
}
