import { EVENT_STATES, type EventState } from '@boordosh/shared/vocabulary';
import { DateOnly, Flag, OneOf, PageQuery, Uuid } from '../../platform/index.js';

export const EVENT_ORDERS = ['earliest-first', 'latest-first'] as const;
export type EventOrder = (typeof EVENT_ORDERS)[number];

export class ListEventsQuery extends PageQuery {
  @Uuid({ optional: true, description: 'One of our schools; all of them when absent.' }) schoolId?: string;
  @Uuid({ optional: true }) partnershipId?: string;
  @DateOnly({ optional: true, description: 'Events that end on this day or later, and those without a date.' })
  from?: string;
  @DateOnly({ optional: true, description: 'Events that begin on this day or earlier.' }) to?: string;
  @OneOf(EVENT_STATES, { optional: true, name: 'EventState' }) state?: EventState;
  @Flag({ optional: true, query: true, description: 'Without those that were cancelled.' }) goingAhead?: boolean;
  @OneOf(EVENT_ORDERS, { optional: true, name: 'EventOrder' }) order?: EventOrder;
}
