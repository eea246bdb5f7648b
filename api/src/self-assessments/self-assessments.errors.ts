import { AppError, constraintMeans } from '../platform/index.js';

constraintMeans('self_assessments_one_open_key', 'self-assessment-open');

export class NothingAnswered extends AppError {
  constructor() {
    super('conflict', 'nothing-answered');
  }
}
