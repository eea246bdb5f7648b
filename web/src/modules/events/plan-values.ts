import {
  EVENT_ARRANGEMENTS,
  type CostsBorneBy,
  type EventArrangement,
  type EventAudience,
  type EventFormat,
  type EventKind,
} from '@boordosh/shared/vocabulary';
import type { ChangeInput, EventView } from './events.api';

/** What the fields of a plan hold while they are being written: an empty text is no value. */
export interface PlanValues extends Record<EventArrangement, string> {
  kind: EventKind | '';
  format: EventFormat;
  audiences: EventAudience[];
  title: string;
  purpose: string;
  expectedResults: string;
  startsOn: string;
  endsOn: string;
  startsAt: string;
  endsAt: string;
  /** A school of the event, or `elsewhere`. */
  host: string;
  place: string;
  meetingLink: string;
  pupilsLeave: boolean;
  abroad: boolean;
  costsBorneBy: CostsBorneBy | '';
}
export type PlanField = keyof PlanValues;

export const ELSEWHERE = 'elsewhere';

export const emptyPlan = (): PlanValues => ({
  kind: '',
  format: 'face-to-face',
  audiences: ['staff'],
  title: '',
  purpose: '',
  expectedResults: '',
  startsOn: '',
  endsOn: '',
  startsAt: '',
  endsAt: '',
  host: '',
  place: '',
  meetingLink: '',
  pupilsLeave: false,
  abroad: false,
  costsBorneBy: '',
  transport: '',
  seats: '',
  meals: '',
  lodging: '',
  materials: '',
  planB: '',
});

export const valuesOf = (event: EventView): PlanValues => ({
  kind: event.kind,
  format: event.format,
  audiences: [...event.audiences],
  title: text(event.title),
  purpose: text(event.purpose),
  expectedResults: text(event.expectedResults),
  startsOn: text(event.startsOn),
  startsAt: text(event.startsAt),
  endsAt: text(event.endsAt),
  place: text(event.place),
  meetingLink: text(event.meetingLink),
  pupilsLeave: event.pupilsLeave,
  abroad: event.abroad,
  costsBorneBy: event.costsBorneBy ?? '',
  ...writtenArrangements(event),
  endsOn: event.endsOn === event.startsOn ? '' : text(event.endsOn),
  host: event.hostSchoolId ?? (event.place === null ? '' : ELSEWHERE),
});

const text = (value: string | null): string => value ?? '';

const writtenArrangements = ({ arrangements }: EventView): Record<EventArrangement, string> => ({
  transport: text(arrangements.transport),
  seats: text(arrangements.seats),
  meals: text(arrangements.meals),
  lodging: text(arrangements.lodging),
  materials: text(arrangements.materials),
  planB: text(arrangements.planB),
});

/** What is sent of these fields: emptied ones as nothing. */
export const changeOf = (values: PlanValues, fields: readonly PlanField[]): ChangeInput => {
  const change: Record<string, unknown> = {};
  const arrangements: Record<string, string | null> = {};
  for (const field of fields) {
    if (field === 'host') change['hostSchoolId'] = [ELSEWHERE, ''].includes(values.host) ? null : values.host;
    else if (isArrangement(field)) arrangements[field] = values[field] || null;
    else if (field !== 'kind' || values.kind !== '') change[field] = values[field] === '' ? null : values[field];
  }
  return { ...change, ...(Object.keys(arrangements).length > 0 ? { arrangements } : {}) };
};

export const isArrangement = (field: string): field is EventArrangement =>
  (EVENT_ARRANGEMENTS as readonly string[]).includes(field);
