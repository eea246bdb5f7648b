import type { EventArrangements, PartnershipState } from '@boordosh/shared/vocabulary';
import type { EventDto } from './dto/event.dto.js';

/** The fields of a DTO without its class: what is put together from rows. */
export type Plain<T> = Pick<T, keyof T>;

type Kept = Omit<Plain<EventDto>, 'schools' | 'consents' | 'changes' | 'arrangements' | 'asked' | 'open' | 'can'>;

/** An event as its one statement brings it. */
export interface EventRow extends Kept {
  partnershipState: PartnershipState | null;
  arrangements: EventArrangements;
  schools: Plain<EventDto['schools'][number]>[];
  consents: Omit<Plain<EventDto['consents'][number]>, 'strength' | 'missing' | 'rule'>[];
  changes: (Omit<Plain<EventDto['changes'][number]>, 'was'> & { was: Record<string, unknown> })[];
}
