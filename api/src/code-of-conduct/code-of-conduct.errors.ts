import { AppError, constraintMeans } from '../platform/index.js';

export class CodeVersionNotInForce extends AppError {
  constructor() {
    super('conflict', 'code-version-not-in-force');
  }
}

export class CodeAlreadySigned extends AppError {
  constructor() {
    super('conflict', 'code-already-signed');
  }
}

constraintMeans('code_signatures_code_version_id_school_id_key', 'code-already-signed');
