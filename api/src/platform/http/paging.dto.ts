import { ValidationFailed } from '../errors/app-error.js';
import { Text, Whole } from './fields.js';

export const DEFAULT_PAGE = 20;
const LARGEST_PAGE = 100;

export class PageQuery {
  /** Where the page before ended: `nextCursor` of its reply. */
  @Text({ max: 600, optional: true }) cursor?: string;
  @Whole({ min: 1, max: LARGEST_PAGE, optional: true, query: true }) limit?: number;
}

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

export const writeCursor = (key: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/** @throws ValidationFailed when the text is no cursor of `length` parts */
export function readCursor(cursor: string | undefined, length: number): string[] | undefined {
  if (cursor === undefined) return undefined;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === length && key.every(isKeyPart)) return key.map(String);
  } catch {
    // falls through to the refusal below
  }
  throw new ValidationFailed([{ path: 'cursor', code: 'malformed-cursor' }]);
}

const isKeyPart = (part: unknown): boolean =>
  (typeof part === 'string' && part.length <= 400 && !part.includes('\u0000')) || typeof part === 'number';

/** Makes a page of rows that were asked for with `limit + 1`. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  make: (row: Row) => Item,
  key: (row: Row) => readonly (string | number)[],
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(make),
    nextCursor: rows.length > limit && last !== undefined ? writeCursor(key(last)) : null,
  };
}
