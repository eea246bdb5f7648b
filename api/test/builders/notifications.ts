import { v7 as uuid } from 'uuid';
import type { NotificationDto, NotificationPageDto } from '../../src/notifications/dto/notification.dto.js';
import { Teller } from '../../src/notifications/telling/teller.js';
import { sql } from '../../src/platform/index.js';
import { application, database } from '../support/application.js';
import { untilChained } from '../support/facts.js';
import type { TestPerson } from './people.js';

interface Happening {
  about: string;
  schools?: readonly { id: string }[];
  by?: TestPerson;
  data?: Record<string, unknown>;
}

/** A fact as an action would have recorded it. */
export async function happened(action: string, { about, schools = [], by, data = {} }: Happening): Promise<void> {
  await database().rows(sql`
    insert into facts (id, actor_id, action, subject_id, school_ids, data)
    values (${uuid()}, ${by?.userId ?? null}, ${action}, ${about}, ${schools.map(({ id }) => id)}::uuid[], ${JSON.stringify(data)})`);
}

/** Waits until people have been told of everything that has happened; the application itself may be telling just now. */
export async function untilTold(): Promise<void> {
  await untilChained();
  for (let attempt = 0; attempt < 200; attempt += 1) {
    await application().get(Teller).tellAll();
    const behind = await database().one(sql`
      select from audit_chain where position > coalesce((select position from notification_progress), 0) limit 1`);
    if (!behind) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('People were not told: another process holds the lock.');
}

export async function notificationsOf(person: TestPerson): Promise<NotificationDto[]> {
  await untilTold();
  const { items } = await person.ok(person.get<NotificationPageDto>('/notifications?limit=100'));
  return items;
}

export const kindsFor = async (person: TestPerson): Promise<string[]> =>
  (await notificationsOf(person)).map(({ kind }) => kind);
