export { type EvaluationSummaryDto } from './dto/evaluation-list.dto.js';
export { EvaluationListReader } from './evaluation-list.reader.js';
export { EvaluationsModule } from './evaluations.module.js';
