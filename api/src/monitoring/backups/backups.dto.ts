import { Flag, Instant, Whole } from '../../platform/index.js';

export class BackupsDto {
  @Instant({ nullable: true, description: 'When the last one was finished; null while there is none.' }) lastAt!:
    string | null;
  @Whole({ min: 0, max: 10_000 }) kept!: number;
  @Flag({ description: 'Whether one broken disk takes the data and its back-ups.' }) sameDisk!: boolean;
  @Flag({ description: 'The last one is older than a night and a day, or there is none yet.' }) overdue!: boolean;
}
