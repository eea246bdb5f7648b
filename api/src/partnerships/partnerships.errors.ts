import { AlreadyThere, AppError, constraintMeans } from '../platform/index.js';

/** The same schools have one open partnership at a time: letters that cross become one. */
export class PartnershipAlreadyOpen extends AlreadyThere {
  constructor(existingId: string) {
    super('partnership-already-open', existingId);
  }
}

export class PartnerIsOwnSchool extends AppError {
  constructor() {
    super('unprocessable', 'partner-is-own-school');
  }
}

export class NeedAndOfferMissing extends AppError {
  constructor() {
    super('conflict', 'need-and-offer-missing');
  }
}

export class NeedAndOfferMissingSomewhere extends AppError {
  constructor() {
    super('conflict', 'need-and-offer-missing-somewhere');
  }
}

export class TooManyLetters extends AppError {
  constructor(limit: number) {
    super('too-many', 'too-many-letters', { limit, seconds: 3_600 });
  }
}

constraintMeans('partnerships_one_open_key', 'partnership-already-open');
constraintMeans('partnerships_one_draft_key', 'partnership-already-open');
