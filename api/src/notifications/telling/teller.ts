import { Injectable } from '@nestjs/common';
import { AuditFeed, Sequencer } from '../../audit/index.js';
import { Database, repeating, type Repeating, sql, type Transaction } from '../../platform/index.js';
import { type Announcement, announcementsOf } from './what-is-told.js';

const EVERY_MS = 5_000;
const BATCH = 200;
const TELLER_LOCK = 4_027_130;

/**
 * Goes along the chain of facts and writes down who is told of them. How far it has come is kept in the same transaction as
 * what it wrote, one process at a time: a process that dies in between has told nobody, and the next one tells everybody.
 */
@Injectable()
export class Teller {
  private readonly job: Repeating;

  constructor(
    private readonly database: Database,
    private readonly feed: AuditFeed,
    private readonly sequencer: Sequencer,
  ) {
    this.job = repeating(EVERY_MS, () => this.tellAll());
  }

  onApplicationBootstrap(): void {
    this.sequencer.onGrowth(() => {
      this.job.nudge();
    });
    this.job.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.job.stop();
  }

  /** Tells of everything in the chain that nobody has been told of; answers how many facts those were. */
  async tellAll(): Promise<number> {
    let told = 0;
    let batch: number;
    do {
      batch = await this.database.internal((tx) => this.tellBatch(tx));
      told += batch;
    } while (batch === BATCH);
    return told;
  }

  private async tellBatch(tx: Transaction): Promise<number> {
    const lock = await tx.one<{ taken: boolean }>(sql`select pg_try_advisory_xact_lock(${TELLER_LOCK}) as taken`);
    if (lock?.taken !== true) return 0;
    const progress = await tx.one<{ position: string }>(sql`select position from notification_progress`);
    const facts = await this.feed.after(Number(progress?.position ?? 0), BATCH, tx);
    const last = facts.at(-1);
    if (!last) return 0;
    await announce(tx, facts.flatMap(announcementsOf));
    await tx.rows(sql`
      insert into notification_progress (position) values (${last.position})
      on conflict (single) do update set position = excluded.position`);
    return facts.length;
  }
}

/** One statement for a batch: finds the people of each announcement and writes one row for each of them. */
async function announce(tx: Transaction, announcements: readonly Announcement[]): Promise<void> {
  if (announcements.length === 0) return;
  await tx.rows(sql`
    with told as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(announcements)}::jsonb) as told(position bigint, rank int, kind text,
        subject_id uuid, actor_id uuid, school_ids uuid[], staff_school_ids uuid[], roles text[], user_ids uuid[], event_id uuid,
        overseers text)
    ), hears (position, rank, user_id, school_id) as (
      select position, rank, user_id, staff.school_id from told cross join unnest(staff_school_ids) as staff(school_id)
        join memberships on memberships.school_id = staff.school_id and ended_at is null and verified_at is not null
      where role = any(roles)
      union all
      select position, rank, user_id, persons.school_id from told
        join event_participants using (event_id) join persons on persons.id = person_id and user_id is not null and left_at is null
      union all
      select position, rank, unnest(user_ids), null from told
      union all
      ${OVERSEERS}
    )
    insert into notifications (user_id, position, kind, school_id, subject_id)
    select distinct on (position, user_id) user_id, position, kind, hears.school_id, subject_id
    from hears join told using (position, rank)
    where user_id is distinct from actor_id and exists (select from users where id = user_id and closed_at is null)
    order by position, user_id, rank, hears.school_id
    on conflict do nothing`);
}

/** Coordinators of the schools; where a claim is to be decided also the department's officers, and administrators if there is nobody. */
const OVERSEERS = sql`
  select position, rank, user_id, null from told cross join unnest(school_ids) as concerned(school_id)
    join schools on schools.id = concerned.school_id
    left join clusters on clusters.id = schools.cluster_id
    join appointments on ended_at is null and (
      (role = 'coordinator' and (appointments.cluster_id = clusters.id or appointments.network_id = clusters.network_id))
      or (overseers = 'deciders' and role = 'district-officer' and appointments.department_id = schools.department_id)
      or (overseers = 'deciders' and role = 'administrator' and not exists (
        select from appointments as nearer where nearer.ended_at is null and (
          (nearer.role = 'coordinator' and (nearer.cluster_id = clusters.id or nearer.network_id = clusters.network_id))
          or (nearer.role = 'district-officer' and nearer.department_id = schools.department_id)))))
  where overseers is not null`;
