import { AppError, constraintMeans } from '../platform/index.js';

export class InvitationUnknown extends AppError {
  constructor() {
    super('not-found', 'invitation-unknown');
  }
}

export class InvitationUsed extends AppError {
  constructor() {
    super('conflict', 'invitation-used');
  }
}

export class InvitationExpired extends AppError {
  constructor() {
    super('conflict', 'invitation-expired');
  }
}

/** What a violated key means to the person who is told. */
constraintMeans('memberships_role_key', 'already-a-member');
constraintMeans('memberships_one_at_a_time_key', 'role-taken');
