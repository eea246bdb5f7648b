import { QueryFailedError } from 'typeorm';
import type { ErrorCode } from '@boordosh/shared/vocabulary';
import { AppError } from '../errors/app-error.js';

interface PostgresError {
  code?: string;
  constraint?: string;
}

type Meaning = 'unique' | 'broken-reference' | 'busy' | 'unavailable' | 'bad-value';

/** What PostgreSQL's codes mean here; `unique` and `broken-reference` are looked up by the constraint's name. */
const MEANING: Record<string, Meaning | undefined> = {
  '23505': 'unique',
  '23503': 'broken-reference',
  '23514': 'broken-reference',
  '40001': 'busy',
  '40P01': 'busy',
  '55P03': 'busy',
  '53100': 'unavailable',
  '53200': 'unavailable',
  '53300': 'unavailable',
  '57014': 'unavailable',
  '57P01': 'unavailable',
  '57P02': 'unavailable',
  '57P03': 'unavailable',
  '08000': 'unavailable',
  '08003': 'unavailable',
  '08006': 'unavailable',
  '22001': 'bad-value',
  '22003': 'bad-value',
  '22007': 'bad-value',
  '22008': 'bad-value',
  '22021': 'bad-value',
  '22P02': 'bad-value',
  '22P05': 'bad-value',
};

/** Node's own codes for a server that is not there. */
const NO_CONNECTION = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'];

const codesByConstraint = new Map<string, ErrorCode>();

/** Each module names what a violated constraint means, next to the constraint's own name. */
export function constraintMeans(constraint: string, code: ErrorCode): void {
  codesByConstraint.set(constraint, code);
}

/** What the database refused, said as an error of the application; anything else passes through untouched. */
export function asAppError(error: unknown): unknown {
  const { code = '', constraint = '' } = postgresErrorOf(error);
  const meaning = NO_CONNECTION.includes(code) ? 'unavailable' : MEANING[code];
  return meaning === undefined ? error : ANSWERS[meaning](codesByConstraint.get(constraint) ?? 'conflict');
}

const ANSWERS: Record<Meaning, (code: ErrorCode) => AppError> = {
  unique: (code) => new AppError('conflict', code),
  'broken-reference': (code) => new AppError('unprocessable', code),
  busy: () => new AppError('conflict', 'conflict'),
  unavailable: () => new AppError('unavailable', 'unavailable'),
  'bad-value': () => new AppError('invalid', 'validation'),
};

function postgresErrorOf(error: unknown): PostgresError {
  if (error instanceof QueryFailedError) return error.driverError as PostgresError;
  return error instanceof Error ? (error as PostgresError) : {};
}
