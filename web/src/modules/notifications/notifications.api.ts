import type { Reply } from '@boordosh/shared/contract';
import { answer, api } from '../../app/api-client';

export type NotificationPage = Reply<'NotificationPage'>;
export type Notification = NotificationPage['items'][number];

/** The browser asks with the tag of what it has: an unchanged list costs a few bytes. */
export const listNotifications = (query: { cursor?: string; limit?: number }, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/notifications', { params: { query }, signal }));

export const markRead = (body: Reply<'MarkRead'>) => answer(api.POST('/api/v1/notifications/read-marks', { body }));
