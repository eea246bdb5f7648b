import { AppError } from '../platform/index.js';

export class PartnershipAllowsNoEvents extends AppError {
  constructor() {
    super('conflict', 'partnership-allows-no-events');
  }
}

export class EventDateMissing extends AppError {
  constructor() {
    super('conflict', 'event-date-missing');
  }
}

export class EventDatePassed extends AppError {
  constructor() {
    super('conflict', 'event-date-passed');
  }
}

export class EventLiesAhead extends AppError {
  constructor() {
    super('conflict', 'event-lies-ahead');
  }
}

export class ConsentRequiredMissing extends AppError {
  constructor() {
    super('conflict', 'consent-required-missing');
  }
}

export class ConsentRecommendedMissing extends AppError {
  constructor() {
    super('conflict', 'consent-recommended-missing');
  }
}

export class ConsentNotCalledFor extends AppError {
  constructor() {
    super('conflict', 'consent-not-called-for');
  }
}
