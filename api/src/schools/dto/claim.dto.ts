import { CLAIM_STATES, type ClaimState } from '@boordosh/shared/vocabulary';
import type { ClaimVerb } from '@boordosh/shared/workflow';
import {
  DateOnly,
  Flag,
  Instant,
  LocalNameDto,
  Names,
  Nested,
  OneOf,
  PageQuery,
  Phone,
  Text,
  Uuid,
  Whole,
} from '../../platform/index.js';
import { LARGEST_VERSION } from './school-fields.dto.js';

const MOST_SIDE_BY_SIDE = 20;

export class ClaimSchoolDto {
  @OneOf(['director'], { name: 'ClaimedRole' }) role!: 'director';
  @Text({ max: 200, optional: true, nullable: true, description: 'As “acting director”.' }) post?: string | null;
  @Text({ max: 60, optional: true, nullable: true, description: 'Needed where the school has a director.' })
  orderNumber?: string | null;
  @DateOnly({ optional: true, nullable: true, description: 'Needed where the school has a director.' })
  orderDate?: string | null;
  @Phone({ optional: true, nullable: true }) phone?: string | null;
}

class ClaimedSchoolDto {
  @Uuid() id!: string;
  @Names() name!: LocalNameDto;
  @Text({ max: 2 }) country!: string;
  @Text({ max: 100, nullable: true }) region!: string | null;
  @Text({ max: 100, nullable: true }) district!: string | null;
  @Text({ max: 200, nullable: true }) settlement!: string | null;
  @Text({ max: 32, nullable: true, description: 'The number to call: it stands in the directory.' }) phone!:
    string | null;
  @Text({ max: 254, nullable: true }) email!: string | null;
  @Names({ nullable: true }) department!: LocalNameDto | null;
  @Text({ max: 200, nullable: true, description: 'Who directs it now.' }) director!: string | null;
}

export class ClaimDto {
  @Uuid() id!: string;
  @OneOf(CLAIM_STATES, { name: 'ClaimState' }) state!: ClaimState;
  @Flag({ description: 'The school has a director, whose rights end when this claim is verified.' })
  changeOfDirector!: boolean;
  @Nested(() => ClaimedSchoolDto) school!: ClaimedSchoolDto;
  @Text({ max: 200 }) claimant!: string;
  @Text({ max: 200, nullable: true }) post!: string | null;
  @Text({ max: 60, nullable: true }) orderNumber!: string | null;
  @DateOnly({ nullable: true }) orderDate!: string | null;
  @Text({ max: 32, nullable: true, description: 'As the claimant typed it; nobody verifies by calling it.' })
  phone!: string | null;
  @Instant() createdAt!: string;
  @DateOnly() decideBy!: string;
  @Instant({ nullable: true }) decidedAt!: string | null;
  @Text({ max: 2000, nullable: true }) reason!: string | null;
  @Uuid({
    each: { max: MOST_SIDE_BY_SIDE },
    description: 'Other open claims on the same school; empty for the claimant.',
  })
  against!: string[];
  @Flag({ description: 'Another claim on the school is open: neither is decided alone.' }) contested!: boolean;
  @Whole({ min: 1, max: LARGEST_VERSION }) version!: number;
  @OneOf(['verify', 'refuse'], { each: { max: 2 }, name: 'ClaimVerb' }) can!: ClaimVerb[];
}

export class ClaimPageDto {
  @Nested(() => ClaimDto, { each: { max: 100 } }) items!: ClaimDto[];
  @Text({ max: 600, nullable: true }) nextCursor!: string | null;
}

export class ClaimsQuery extends PageQuery {
  @OneOf(CLAIM_STATES, { name: 'ClaimState', optional: true, description: '`submitted` when it is left out.' })
  state?: ClaimState;
  @Uuid({ optional: true, description: 'All claims on one school, to see them side by side.' }) schoolId?: string;
}

export class VerifyClaimDto {
  @Uuid({
    optional: true,
    each: { max: MOST_SIDE_BY_SIDE },
    description: 'The other open claims on the school, which are refused with this; all of them have to be named.',
  })
  refuses?: string[];
}

export class RefuseClaimDto {
  @Text({ max: 2000, lines: true, description: 'The claimant reads it.' }) reason!: string;
}
