import { Flag, Instant, Text, Uuid, Whole } from '../../platform/index.js';

/** An unwritten one has version 0 and no words. */
export class VisionDto {
  @Uuid() partnershipId!: string;
  @Uuid() schoolId!: string;
  @Text({ max: 4000, min: 0 }) gains!: string;
  @Text({ max: 4000, min: 0 }) gives!: string;
  @Instant({ nullable: true }) updatedAt!: string | null;
  @Whole({ min: 0, max: 2_147_483_647 }) version!: number;
  @Flag({ description: 'Whether the caller may write it.' }) writable!: boolean;
}

export class WriteVisionDto {
  @Text({ max: 4000, lines: true, description: 'What we would like to gain.' }) gains!: string;
  @Text({ max: 4000, lines: true, description: 'What we can give.' }) gives!: string;
}
