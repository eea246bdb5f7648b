import { AppError } from '../platform/index.js';

export class MatchesNeedVerification extends AppError {
  constructor() {
    super('forbidden', 'matches-need-verification');
  }
}
