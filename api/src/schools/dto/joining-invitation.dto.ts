import { SCHOOL_ROLES, type SchoolRole } from '@boordosh/shared/vocabulary';
import { Flag, Instant, LocalNameDto, Names, OneOf, Text } from '../../platform/index.js';

export class JoiningInvitationDto {
  @OneOf([...SCHOOL_ROLES, 'coordinator'], { name: 'JoiningRole' }) role!: SchoolRole | 'coordinator';
  @Text({ max: 200, description: 'Whom the link was made for.' }) name!: string;
  @Names({ nullable: true }) schoolName!: LocalNameDto | null;
  @Names({ nullable: true, description: 'Of the cluster to coordinate.' }) clusterName!: LocalNameDto | null;
  @Instant() expiresAt!: string;
  @Flag({ description: 'False once it has been used or its time is up.' }) usable!: boolean;
}
