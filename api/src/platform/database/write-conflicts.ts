import { QueryFailedError } from 'typeorm';
import type { ErrorCode } from '@boordosh/shared/vocabulary';
import { AppError } from '../errors/app-error.js';

interface PostgresError {
  code?: string;
  constraint?: string;
}

const LOCK_NOT_AVAILABLE = '55P03';
const UNIQUE_VIOLATION = '23505';
const FOREIGN_KEY_VIOLATION = '23503';
const CHECK_VIOLATION = '23514';
const QUERY_CANCELED = '57014';
const DEADLOCK = '40P01';
const SERIALIZATION = '40001';
const BAD_VALUES = ['22021', '22003', '22P02', '22P05', '22007', '22008', '22001'];
const STORAGE_FULL = ['53100', '53200'];

const codesByConstraint = new Map<string, ErrorCode>();

/** Each module names what a violated constraint means, next to the constraint's own name. */
export function constraintMeans(constraint: string, code: ErrorCode): void {
  codesByConstraint.set(constraint, code);
}

/** What the database refused, said as an error of the application; anything else passes through untouched. */
export function asAppError(error: unknown): unknown {
  if (!(error instanceof QueryFailedError)) return error;
  const { code = '', constraint = '' } = error.driverError as PostgresError;
  if (code === UNIQUE_VIOLATION) return new AppError('conflict', codesByConstraint.get(constraint) ?? 'conflict');
  if (code === FOREIGN_KEY_VIOLATION || code === CHECK_VIOLATION) {
    return new AppError('unprocessable', codesByConstraint.get(constraint) ?? 'conflict');
  }
  if ([LOCK_NOT_AVAILABLE, DEADLOCK, SERIALIZATION].includes(code)) return new AppError('conflict', 'conflict');
  if (code === QUERY_CANCELED || STORAGE_FULL.includes(code) || code.startsWith('08') || code.startsWith('57P')) {
    return new AppError('unavailable', 'unavailable');
  }
  return BAD_VALUES.includes(code) ? new AppError('invalid', 'validation') : error;
}
