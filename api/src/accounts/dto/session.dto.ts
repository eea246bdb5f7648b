import { LANGUAGES, type Language, SCHOOL_ROLES, type SchoolRole } from '@boordosh/shared/vocabulary';
import { Flag, Instant, Nested, OneOf, Text, Uuid } from '../../platform/index.js';
import { type Browser, BROWSERS, type System, SYSTEMS } from '../sessions/device.js';

class SessionUserDto {
  @Uuid() id!: string;
  @Text({ max: 200 }) name!: string;
  @OneOf(LANGUAGES, { name: 'Language' }) language!: Language;
}

class SessionMembershipDto {
  @Uuid() schoolId!: string;
  @Uuid() personId!: string;
  @OneOf(SCHOOL_ROLES, { name: 'SchoolRole' }) role!: SchoolRole;
  @Flag() deputy!: boolean;
  @Flag({ description: 'False while the claim waits for its decision.' }) verified!: boolean;
}

/** Who is signed in, and what for. Names of schools come from `GET /home`. */
export class SessionDto {
  @Uuid() id!: string;
  @Nested(() => SessionUserDto) user!: SessionUserDto;
  @Nested(() => SessionMembershipDto, { each: { max: 1000 } }) memberships!: SessionMembershipDto[];
  @Uuid({ each: { max: 1000 } }) clusterIds!: string[];
  @Uuid({ each: { max: 1000 } }) departmentIds!: string[];
  @Flag() administrator!: boolean;
  @Flag({ description: 'Rights over schools of others are withheld until a second factor is set up.' })
  awaitsSecondFactor!: boolean;
}

/** One browser in which the person is signed in. */
export class DeviceSessionDto {
  @Uuid() id!: string;
  @Flag({ description: 'The one that asks.' }) current!: boolean;
  @OneOf(BROWSERS, { name: 'Browser' }) browser!: Browser;
  @OneOf(SYSTEMS, { name: 'DeviceSystem' }) system!: System;
  @Flag() sharedDevice!: boolean;
  @Instant() createdAt!: string;
  @Instant({ description: 'To the minute.' }) lastUsedAt!: string;
  @Instant({ description: 'When it ends unless it is used again.' }) endsAt!: string;
}

export class DeviceSessionsDto {
  @Nested(() => DeviceSessionDto, { each: { max: 100 } }) items!: DeviceSessionDto[];
}
