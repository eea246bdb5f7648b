import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChangeVisibility } from './actions/change-visibility.js';
import { FinaliseSelfAssessment } from './actions/finalise-self-assessment.js';
import { OpenSelfAssessment } from './actions/open-self-assessment.js';
import { QuickStart } from './actions/quick-start.js';
import { SaveAnswer } from './actions/save-answer.js';
import { AnswersController } from './answers.controller.js';
import { AnswersReader } from './answers.reader.js';
import { CurrentMarks } from './current-marks.js';
import { QuickStartReader } from './quick-start.reader.js';
import { SchoolMarks } from './school-marks.js';
import { SelfAssessment } from './self-assessment.entity.js';
import { SelfAssessmentsController } from './self-assessments.controller.js';
import { SelfAssessmentsReader } from './self-assessments.reader.js';

const ACTIONS = [OpenSelfAssessment, QuickStart, SaveAnswer, ChangeVisibility, FinaliseSelfAssessment];
const READERS = [SelfAssessmentsReader, AnswersReader, QuickStartReader];

@Module({
  imports: [TypeOrmModule.forFeature([SelfAssessment])],
  controllers: [SelfAssessmentsController, AnswersController],
  providers: [...ACTIONS, ...READERS, CurrentMarks, SchoolMarks],
  exports: [SchoolMarks],
})
export class SelfAssessmentsModule {}
