export { type EvaluationSummaryDto } from './dto/evaluation-list.dto.js';
export { EvaluationListReader } from './evaluation-list.reader.js';
export { EvaluationsModule } from './evaluations.module.js';
export { EvaluationTime } from './evaluation-time.js';
export { EvaluationsReader } from './evaluations.reader.js';
