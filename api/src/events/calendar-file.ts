import { EVENT_LABELS } from '@boordosh/shared/catalogue/labels';
import { addDays } from '@boordosh/shared/calculations';
import { instantAt, textIn } from '@boordosh/shared/formats';
import type { EventState, Language } from '@boordosh/shared/vocabulary';
import ical, { ICalCalendarMethod, type ICalEventData, ICalEventStatus } from 'ical-generator';
import type { EventDto } from './dto/event.dto.js';

/** What a calendar needs of an event. */
export interface CalendarEvent extends Pick<
  EventDto,
  'id' | 'version' | 'state' | 'kind' | 'startsAt' | 'endsAt' | 'zone' | 'hostSchoolId' | 'place'
> {
  startsOn: string;
  endsOn: string;
  updatedAt: Date;
  schools: Pick<EventDto['schools'][number], 'id' | 'name'>[];
}

const STATUS: Partial<Record<EventState, ICalEventStatus>> = {
  draft: ICalEventStatus.TENTATIVE,
  proposed: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

/**
 * The event as a calendar file. Calendars are shared, synchronised and read over shoulders, so it says which kind of event it
 * is and with whom, never what people have written about it.
 */
export function calendarFile(event: CalendarEvent, language: Language, page: string): string {
  const calendar = ical({ prodId: { company: 'Boordosh', product: 'Boordosh' }, method: ICalCalendarMethod.PUBLISH });
  // Named for the event alone: with a zone of the whole calendar its stamps would not be UTC.
  calendar.timezone({ name: null, generator: (zone) => zoneComponent(zone, event) });
  calendar.createEvent({
    id: `${event.id}@boordosh`,
    sequence: event.version,
    stamp: event.updatedAt,
    lastModified: event.updatedAt,
    summary: summaryOf(event, language),
    location: locationOf(event, language),
    url: page,
    status: STATUS[event.state] ?? ICalEventStatus.CONFIRMED,
    ...timesOf(event),
  });
  return calendar.toString();
}

function summaryOf(event: CalendarEvent, language: Language): string {
  const kind = EVENT_LABELS.eventKind[event.kind][language];
  const schools = event.schools.map(({ name }) => textIn(name, language).text);
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}: ${schools.join(', ')}`;
}

function locationOf({ schools, hostSchoolId, place }: CalendarEvent, language: Language): string | null {
  const host = schools.find(({ id }) => id === hostSchoolId);
  return host ? textIn(host.name, language).text : place;
}

function timesOf({
  startsOn,
  endsOn,
  startsAt,
  endsAt,
  zone,
}: CalendarEvent): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'> {
  // Of a whole day the end is the first day after it.
  if (startsAt === null) return { allDay: true, start: wallTime(startsOn), end: wallTime(addDays(endsOn, 1)) };
  const start = wallTime(startsOn, startsAt);
  return { timezone: zone, start, ...(endsAt === null ? {} : { end: wallTime(endsOn, endsAt) }) };
}

/** The generator writes what the clock of this process would show, so that has to be the time on the wall of the place. */
function wallTime(date: string, time = '00:00'): Date {
  return new Date(`${date}T${time}:00`);
}

/** How the clock of the place goes on these days. Calendars know the zone by its name; this is for those that do not. */
function zoneComponent(zone: string, { startsOn, startsAt }: CalendarEvent): string {
  const offset = offsetAt(startsOn, startsAt ?? '00:00', zone);
  const lines = [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${offset}`,
    `TZOFFSETTO:${offset}`,
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
  return lines.join('\r\n');
}

function offsetAt(date: string, time: string, zone: string): string {
  const minutes = Math.round((Date.parse(`${date}T${time}:00Z`) - instantAt(date, time, zone).getTime()) / 60_000);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${String(rest).padStart(2, '0')}`;
}
