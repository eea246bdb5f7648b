import type { operations, Reply } from '@boordosh/shared/contract';
import { answer, api, ifMatch } from '../../app/api-client';

export type EventView = Reply<'Event'>;
export type EventSummary = Reply<'EventSummary'>;
export type EventPage = Reply<'EventPage'>;
export type EventSchool = EventView['schools'][number];
export type EventConsent = EventView['consents'][number];
export type CoveredLesson = EventView['cover'][number];
export type PlanInput = Reply<'PlanEvent'>;
export type ChangeInput = Reply<'ChangeEvent'>;
export type Person = Reply<'Member'>;
export type EventsQuery = NonNullable<operations['Events.list']['parameters']['query']>;

/** An event in the version that is on the screen. */
export interface Seen {
  id: string;
  version: number;
}

const params = ({ id, version }: Seen) => ({ path: { id }, header: ifMatch(version) });

export const listEvents = (query: EventsQuery, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/events', { params: { query }, signal }));

export const readEvent = (id: string, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/events/{id}', { params: { path: { id } }, signal }));

export const planEvent = (body: PlanInput) => answer(api.POST('/api/v1/events', { body }));

export const changeEvent = (seen: Seen, body: ChangeInput) =>
  answer(api.PATCH('/api/v1/events/{id}', { params: params(seen), body }));

export const proposeEvent = (seen: Seen) => answer(api.POST('/api/v1/events/{id}/proposal', { params: params(seen) }));

export const withdrawProposal = (seen: Seen) =>
  answer(api.DELETE('/api/v1/events/{id}/proposal', { params: params(seen) }));

export const agreeToEvent = (seen: Seen, schoolId: string) =>
  answer(api.POST('/api/v1/events/{id}/agreement', { params: params(seen), body: { schoolId } }));

export const confirmEvent = (seen: Seen, schoolId: string) =>
  answer(api.POST('/api/v1/events/{id}/confirmation', { params: params(seen), body: { schoolId } }));

export const announceEvent = (seen: Seen, withoutConsentReason?: string) =>
  answer(
    api.POST('/api/v1/events/{id}/announcement', {
      params: params(seen),
      body: withoutConsentReason === undefined ? {} : { withoutConsentReason },
    }),
  );

export const completeEvent = (seen: Seen) =>
  answer(api.POST('/api/v1/events/{id}/completion', { params: params(seen) }));

export const postponeEvent = (seen: Seen, reason: string) =>
  answer(api.POST('/api/v1/events/{id}/postponement', { params: params(seen), body: reason === '' ? {} : { reason } }));

export const cancelEvent = (seen: Seen, reason: string) =>
  answer(api.POST('/api/v1/events/{id}/cancellation', { params: params(seen), body: { reason } }));

export const nameParticipants = (seen: Seen, body: Reply<'NameParticipants'>) =>
  answer(api.PUT('/api/v1/events/{id}/participants', { params: params(seen), body }));

export const arrangeCover = (seen: Seen, body: Reply<'ArrangeCover'>) =>
  answer(api.PUT('/api/v1/events/{id}/cover', { params: params(seen), body }));

export const recordConsent = (seen: Seen, body: Reply<'RecordConsent'>) =>
  answer(api.POST('/api/v1/events/{id}/consents', { params: params(seen), body }));

export const listPersons = (schoolId: string, cursor?: string, signal?: AbortSignal) =>
  answer(
    api.GET('/api/v1/schools/{id}/members', {
      params: { path: { id: schoolId }, query: { cursor, limit: 100 } },
      signal,
    }),
  );

/** The file itself: a browser follows it like any link. */
export const calendarFileOf = (id: string): string => `/api/v1/events/${id}.ics`;
