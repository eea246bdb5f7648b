import { OneOf, Uuid, Whole } from '../../platform/index.js';

const PICKS = { min: 1, max: 24 } as const;
const FEWEST = 2;
const MOST = 12;

/** What a director ticks on a first evening: enough to be matched. */
export class SaveQuickStartDto {
  @Whole({ ...PICKS, each: { min: FEWEST, max: MOST }, description: 'Numbers of questions where we need help.' })
  needs!: number[];
  @Whole({
    ...PICKS,
    each: { min: FEWEST, max: MOST },
    description: 'Numbers of questions where we have something to give.',
  })
  offers!: number[];
}

/** The ticks of the assessment that is open; `version` 0 while none is. */
export class QuickStartDto {
  @Uuid() schoolId!: string;
  @Uuid({ nullable: true }) selfAssessmentId!: string | null;
  @Whole({ ...PICKS, each: { max: 24 } }) needs!: number[];
  @Whole({ ...PICKS, each: { max: 24 } }) offers!: number[];
  @OneOf(['quick-start'], { each: { max: 1 }, name: 'QuickStartVerb' }) can!: 'quick-start'[];
  @Whole({ min: 0, max: 2_147_483_647 }) version!: number;
}
