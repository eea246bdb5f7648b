import { AppError, constraintMeans } from '../platform/index.js';

constraintMeans('claims_one_open_key', 'claim-already-open');

export class AlreadyDirects extends AppError {
  constructor() {
    super('conflict', 'already-directs');
  }
}

export class ClaimAlreadyOpen extends AppError {
  constructor() {
    super('conflict', 'claim-already-open');
  }
}

export class TooManyOpenClaims extends AppError {
  constructor(most: number) {
    super('conflict', 'too-many-open-claims', { most });
  }
}

/** Two people claim the school: one can only be verified together with the refusal of the other. */
export class ClaimsSideBySide extends AppError {
  constructor() {
    super('conflict', 'claims-side-by-side');
  }
}

export class IdentityLocked extends AppError {
  constructor() {
    super('forbidden', 'identity-locked');
  }
}

export class JoiningInvitationUnknown extends AppError {
  constructor() {
    super('not-found', 'invitation-unknown');
  }
}
