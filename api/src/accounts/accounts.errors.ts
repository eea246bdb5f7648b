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

/** Without an account nobody can act for a school. */
export class MemberWithoutAccount extends AppError {
  constructor() {
    super('conflict', 'member-without-account');
  }
}

/** What is in a person's hands has to be given to somebody before they go. */
export class DutiesNeedHeir extends AppError {
  constructor() {
    super('unprocessable', 'duties-need-heir');
  }
}

export class AlreadyAMember extends AppError {
  constructor() {
    super('conflict', 'already-a-member');
  }
}

export class ResetUnknown extends AppError {
  constructor() {
    super('not-found', 'reset-unknown');
  }
}

export class ResetOver extends AppError {
  constructor() {
    super('conflict', 'reset-over');
  }
}

export class ResetNotApproved extends AppError {
  constructor() {
    super('conflict', 'reset-not-approved');
  }
}

/** What a violated key means to the person who is told. */
constraintMeans('memberships_role_key', 'already-a-member');
constraintMeans('memberships_one_at_a_time_key', 'role-taken');
