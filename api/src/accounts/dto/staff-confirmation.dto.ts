import { Flag, Instant, Text, Whole } from '../../platform/index.js';

/** Whether the list of staff has been looked through for the school year. */
export class StaffConfirmationDto {
  @Text({ max: 9, description: 'As `2026/2027`.' }) schoolYear!: string;
  @Flag({ description: 'The list comes from before and nobody has confirmed it this school year.' }) due!: boolean;
  @Instant({ nullable: true }) confirmedAt!: string | null;
  @Text({ max: 200, nullable: true }) confirmedBy!: string | null;
  @Whole({ min: 0, max: 1, description: '0 until it is confirmed.' }) version!: number;
}
