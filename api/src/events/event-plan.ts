import { EVENT_ARRANGEMENTS } from '@boordosh/shared/vocabulary';
import type { ValidationFailed } from '../platform/index.js';
import type { ChangeEventDto } from './dto/event-plan.dto.js';
import type { Event } from './event.entity.js';

type FieldProblem = ValidationFailed['problems'][number];

const FIELDS = [
  'kind',
  'format',
  'audiences',
  'title',
  'purpose',
  'expectedResults',
  'lang',
  'startsOn',
  'endsOn',
  'startsAt',
  'endsAt',
  'zone',
  'hostSchoolId',
  'place',
  'meetingLink',
  'pupilsLeave',
  'abroad',
  'costsBorneBy',
] as const satisfies (keyof ChangeEventDto & keyof Event)[];

/** Writes what is given into the plan. Answers the fields that are different now, with what they said before. */
export function applyPlan(event: Event, input: ChangeEventDto): Record<string, unknown> {
  const was: Record<string, unknown> = {};
  for (const field of FIELDS) {
    const value = empty(input[field]);
    if (value === undefined || same(value, event[field])) continue;
    was[field] = event[field];
    Object.assign(event, { [field]: value });
  }
  return { ...was, ...applyArrangements(event, input) };
}

function applyArrangements(event: Event, { arrangements = {} }: ChangeEventDto): Record<string, unknown> {
  const was: Record<string, unknown> = {};
  const arranged = { ...event.arrangements };
  for (const what of EVENT_ARRANGEMENTS) {
    const value = empty(arrangements[what]);
    if (value === undefined || value === (arranged[what] ?? null)) continue;
    was[what] = arranged[what] ?? null;
    if (value === null) Reflect.deleteProperty(arranged, what);
    else arranged[what] = value;
  }
  event.arrangements = arranged;
  return was;
}

/** What cannot be so in this plan, whatever was written last. */
export function planProblems(event: Event, schoolIds: readonly string[], today: string): FieldProblem[] {
  return [
    ...dayProblems(event, today),
    ...timeProblems(event),
    ...(event.hostSchoolId === null || schoolIds.includes(event.hostSchoolId)
      ? []
      : [{ path: 'hostSchoolId', code: 'not-one-of' as const }]),
  ];
}

function dayProblems({ startsOn, endsOn, recordedAfter }: Event, today: string): FieldProblem[] {
  if (startsOn === null) return endsOn !== null || recordedAfter ? [{ path: 'startsOn', code: 'required' }] : [];
  if (endsOn !== null && endsOn < startsOn) return [{ path: 'endsOn', code: 'end-before-start' }];
  return recordedAfter && (endsOn ?? startsOn) > today ? [{ path: 'startsOn', code: 'date-in-future' }] : [];
}

function timeProblems({ startsOn, endsOn, startsAt, endsAt }: Event): FieldProblem[] {
  if (endsAt === null) return [];
  if (startsAt === null) return [{ path: 'startsAt', code: 'required' }];
  const oneDay = endsOn === null || endsOn === startsOn;
  return oneDay && endsAt <= startsAt ? [{ path: 'endsAt', code: 'invalid' }] : [];
}

/** An emptied field is a field without a value. */
const empty = <T>(value: T): T | null => (value === '' ? null : value);

const same = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) && Array.isArray(other)
    ? one.length === other.length && one.every((item) => other.includes(item))
    : one === other;
