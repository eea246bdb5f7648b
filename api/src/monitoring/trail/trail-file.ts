import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import type { TrailEntryDto } from './trail.dto.js';

const COLUMNS = ['position', 'at', 'action', 'actor', 'actorId', 'subjectId', 'schools', 'schoolIds', 'data'] as const;

/** What begins like a formula is text: a name somebody chose runs nothing in whoever's spreadsheet. */
const FORMAT = { escape_formulas: true, bom: false, record_delimiter: 'windows' } as const;
const BYTE_ORDER_MARK = '\uFEFF';

/** A CSV file, UTF-8 with the mark by which spreadsheets know it, written while it is read. */
export function trailFile(batches: AsyncIterable<TrailEntryDto[]>): Readable {
  return Readable.from(linesOf(batches));
}

async function* linesOf(batches: AsyncIterable<TrailEntryDto[]>): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + stringify([[...COLUMNS]], FORMAT);
  for await (const entries of batches) yield stringify(entries.map(rowOf), { ...FORMAT, columns: [...COLUMNS] });
}

const rowOf = (entry: TrailEntryDto): Record<(typeof COLUMNS)[number], string> => ({
  position: String(entry.position ?? ''),
  at: entry.at,
  action: entry.action,
  actor: entry.actor?.name ?? '',
  actorId: entry.actor?.id ?? '',
  subjectId: entry.subjectId ?? '',
  schools: entry.schools.map(({ name }) => name.ky ?? name.ru ?? name.en ?? '').join('; '),
  schoolIds: entry.schools.map(({ id }) => id).join('; '),
  data: entry.data,
});
