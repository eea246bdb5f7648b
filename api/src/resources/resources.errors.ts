import { AppError } from '../platform/index.js';

/** Wider than its author has said, or under another licence: only the author's word does that. */
export class AuthorDecides extends AppError {
  constructor() {
    super('forbidden', 'author-decides');
  }
}

/** What partners share and pass on to nobody waits for the signed code. */
export class WaitsForTheCode extends AppError {
  constructor() {
    super('conflict', 'resource-waits-for-code');
  }
}

export class SchoolNotVerified extends AppError {
  constructor() {
    super('forbidden', 'resource-stays-inside');
  }
}

export class TooManyFiles extends AppError {
  constructor(limit: number) {
    super('unprocessable', 'too-many-files', { limit });
  }
}

export class SchoolStorageFull extends AppError {
  constructor(limit: number) {
    super('unprocessable', 'school-storage-full', { limit });
  }
}
