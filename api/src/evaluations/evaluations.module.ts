import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EventsModule } from '../events/index.js';
import { SchoolsModule } from '../schools/index.js';
import { AgreeToConclusion } from './actions/agree-to-conclusion.js';
import { SubmitEvaluation } from './actions/submit-evaluation.js';
import { WriteConclusion } from './actions/write-conclusion.js';
import { WriteEvaluation } from './actions/write-evaluation.js';
import { Conclusions } from './conclusions.js';
import { EvaluationDuties } from './evaluation-duties.js';
import { EvaluationIndicator } from './evaluation-indicator.entity.js';
import { EvaluationListReader } from './evaluation-list.reader.js';
import { Evaluation } from './evaluation.entity.js';
import { EvaluationTime } from './evaluation-time.js';
import { EvaluationsClose } from './evaluations-close.js';
import { EvaluationsController } from './evaluations.controller.js';
import { EvaluationsReader } from './evaluations.reader.js';
import { JointEvaluation, JointEvaluationAgreement } from './joint-evaluation.entity.js';
import { JointEvaluationsController } from './joint-evaluations.controller.js';
import { JointEvaluationsReader } from './joint-evaluations.reader.js';

const ACTIONS = [WriteEvaluation, SubmitEvaluation, WriteConclusion, AgreeToConclusion];
const READERS = [EvaluationsReader, EvaluationListReader, JointEvaluationsReader];

@Module({
  imports: [
    TypeOrmModule.forFeature([Evaluation, EvaluationIndicator, JointEvaluation, JointEvaluationAgreement]),
    EventsModule,
    SchoolsModule,
  ],
  controllers: [EvaluationsController, JointEvaluationsController],
  providers: [...ACTIONS, ...READERS, Conclusions, EvaluationDuties, EvaluationTime, EvaluationsClose],
  exports: [EvaluationListReader, EvaluationsReader, EvaluationTime],
})
export class EvaluationsModule {}
