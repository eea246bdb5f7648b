import { AppError } from '../../platform/index.js';

/** The password was right, and the account asks for more. */
export class SecondFactorNeeded extends AppError {
  constructor() {
    super('unauthenticated', 'second-factor-needed');
  }
}

export class WrongSecondFactor extends AppError {
  constructor(kind: 'unauthenticated' | 'unprocessable' = 'unprocessable') {
    super(kind, 'wrong-second-factor');
  }
}

export class SecondFactorThere extends AppError {
  constructor() {
    super('conflict', 'second-factor-there');
  }
}

export class SecondFactorMissing extends AppError {
  constructor() {
    super('conflict', 'second-factor-missing');
  }
}
