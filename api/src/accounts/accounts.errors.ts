import { AppError } from '../platform/index.js';

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

export class AlreadyAMember extends AppError {
  constructor() {
    super('conflict', 'already-a-member');
  }
}
