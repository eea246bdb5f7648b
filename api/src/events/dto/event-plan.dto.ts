import { isZone } from '@boordosh/shared/formats';
import {
  COSTS_BORNE_BY,
  type CostsBorneBy,
  EVENT_AUDIENCES,
  EVENT_FORMATS,
  EVENT_KINDS,
  type EventAudience,
  type EventFormat,
  type EventKind,
  LANGUAGES,
  type Language,
} from '@boordosh/shared/vocabulary';
import { DateOnly, Flag, isWebAddress, Nested, OneOf, rule, Text, TimeOfDay, Uuid } from '../../platform/index.js';

export const LONGEST_ARRANGEMENT = 1000;
const LONGEST_AIM = 4000;
const unwritten = { optional: true, nullable: true } as const;
const arrangement = { ...unwritten, max: LONGEST_ARRANGEMENT, lines: true } as const;

/** A sentence for each thing that joint events fail on; one that is left out stays as it is. */
class WriteArrangementsDto {
  @Text({ ...arrangement, description: 'How people get there.' }) transport?: string | null;
  @Text({ ...arrangement, description: 'Chairs and tables.' }) seats?: string | null;
  @Text(arrangement) meals?: string | null;
  @Text({ ...arrangement, description: 'Where guests stay overnight.' }) lodging?: string | null;
  @Text({ ...arrangement, description: 'Which, in what format, due when.' }) materials?: string | null;
  @Text({ ...arrangement, description: 'What happens instead, if it cannot go as planned.' }) planB?: string | null;
}

/** The plan, as far as it is written; every part may come later. */
class WriteEventDto {
  @Text({ ...unwritten, max: 200, description: 'Without one it is called by its kind.' }) title?: string | null;
  @Text({ ...unwritten, max: LONGEST_AIM, lines: true }) purpose?: string | null;
  @Text({ ...unwritten, max: LONGEST_AIM, lines: true }) expectedResults?: string | null;
  @OneOf(LANGUAGES, { optional: true, name: 'Language', description: 'Of the words; the caller’s own when absent.' })
  lang?: Language;
  @DateOnly(unwritten) startsOn?: string | null;
  @DateOnly({ ...unwritten, description: 'The last day, of an event of several.' }) endsOn?: string | null;
  @TimeOfDay(unwritten) startsAt?: string | null;
  @TimeOfDay(unwritten) endsAt?: string | null;
  @rule('isZone', 'not-one-of', false, (value) => value === undefined || (typeof value === 'string' && isZone(value)))
  @Text({ max: 60, optional: true, description: 'Time zone of the place, as `Asia/Bishkek`.' })
  zone?: string;
  @Uuid({ ...unwritten, description: 'The school that receives the others.' }) hostSchoolId?: string | null;
  @Text({ ...unwritten, max: 300 }) place?: string | null;
  @rule('isLinkOrEmpty', 'malformed-url', false, isLinkOrEmpty)
  @Text({ ...unwritten, max: 500 })
  meetingLink?: string | null;
  @Flag({ optional: true, description: 'Pupils leave the grounds of their own school.' }) pupilsLeave?: boolean;
  @Flag({ optional: true }) abroad?: boolean;
  @OneOf(COSTS_BORNE_BY, { ...unwritten, name: 'CostsBorneBy' }) costsBorneBy?: CostsBorneBy | null;
  @Nested(() => WriteArrangementsDto, { optional: true }) arrangements?: WriteArrangementsDto;
}

export class PlanEventDto extends WriteEventDto {
  @Uuid() partnershipId!: string;
  @Uuid({ description: 'Our school, which proposes it.' }) schoolId!: string;
  @OneOf(EVENT_KINDS, { name: 'EventKind' }) kind!: EventKind;
  @OneOf(EVENT_FORMATS, { name: 'EventFormat' }) format!: EventFormat;
  @OneOf(EVENT_AUDIENCES, { each: { min: 1, max: 4 }, name: 'EventAudience' }) audiences!: EventAudience[];
  /** It has already happened: the other school confirms it in one tap. */
  @Flag({ optional: true }) alreadyHeld?: boolean;
}

export class ChangeEventDto extends WriteEventDto {
  @OneOf(EVENT_KINDS, { optional: true, name: 'EventKind' }) kind?: EventKind;
  @OneOf(EVENT_FORMATS, { optional: true, name: 'EventFormat' }) format?: EventFormat;
  @OneOf(EVENT_AUDIENCES, { optional: true, each: { min: 1, max: 4 }, name: 'EventAudience' })
  audiences?: EventAudience[];
}

/** An emptied field is a field without a link. */
function isLinkOrEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'string' && isWebAddress(value);
}
