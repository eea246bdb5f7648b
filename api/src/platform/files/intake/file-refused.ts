import { AppError, type ErrorKind, type ErrorParams } from '../../errors/app-error.js';

/** Why a file is not taken in. Each has words that tell its owner what to do instead. */
const KIND = {
  'file-empty': 'unprocessable',
  'file-too-large': 'too-large',
  'file-kind-refused': 'unsupported',
  'file-not-what-it-says': 'unprocessable',
  'file-damaged': 'unprocessable',
  'file-locked': 'unprocessable',
  'file-has-macros': 'unprocessable',
  'file-has-script': 'unprocessable',
  'file-fetches-from-elsewhere': 'unprocessable',
  'file-unpacks-too-far': 'unprocessable',
  'picture-too-large': 'unprocessable',
} as const satisfies Record<string, ErrorKind>;

export type RefusalReason = keyof typeof KIND;

export class FileRefused extends AppError {
  constructor(reason: RefusalReason, params: ErrorParams = {}) {
    super(KIND[reason], reason, params);
  }
}
