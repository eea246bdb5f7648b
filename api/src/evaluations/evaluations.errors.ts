import { AppError } from '../platform/index.js';

/** The other side’s view opens once one’s own is in, or when the time is up. */
export class EvaluationNotOpen extends AppError {
  constructor() {
    super('forbidden', 'evaluation-not-open');
  }
}

export class EvaluationsMissing extends AppError {
  constructor() {
    super('conflict', 'evaluations-missing');
  }
}

export class EventNotHeld extends AppError {
  constructor() {
    super('conflict', 'event-not-held');
  }
}
