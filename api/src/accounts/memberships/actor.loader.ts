import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@boordosh/shared/vocabulary';
import { Clock, Database, ENVIRONMENT, type Environment, type Sql, sql } from '../../platform/index.js';
import { endOf } from '../sessions/session-lifetimes.js';
import { mayMakeToken } from '../accounts.policy.js';
import { Actor, type ActorFacts, type ActorMembership, type TokenScope } from './actor.js';

interface Row {
  id: string;
  token_scope: TokenScope | null;
  user_id: string;
  language: Language;
  shared_device: boolean;
  created_at: Date;
  expires_at: Date | null;
  last_used_at: Date;
  memberships: ActorMembership[];
  cluster_ids: string[];
  network_ids: string[];
  department_ids: string[];
  administrator: boolean;
  second_factor: boolean;
}

/** A change of rights acts within this time in every process, and at once in the one that made it. */
const REMEMBERED_MS = 1_000;
/** What schools do with each other changes nobody's rights; whatever is not named here may. */
const LEAVES_RIGHTS_ALONE = /^(self-assessment|partnership|event|evaluation|joint-evaluation|resource)\./;
type Oversight = Pick<
  ActorFacts,
  'clusterIds' | 'networkIds' | 'departmentIds' | 'administrator' | 'awaitsSecondFactor'
>;

const WITHHELD: Oversight = {
  clusterIds: [],
  networkIds: [],
  departmentIds: [],
  administrator: false,
  awaitsSecondFactor: true,
};
const MOST_REMEMBERED = 5_000;
const TOUCH_EVERY_MS = 60_000;

/** Finds who is behind a session, in one query. */
@Injectable()
export class ActorLoader {
  /** Counts what may have changed rights: what was read before such a change is not remembered after it. */
  private changes = 0;
  private readonly remembered = new Map<string, { actor: Actor | undefined; until: number }>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {
    database.onFacts((actions) => {
      if (!actions.every((action) => LEAVES_RIGHTS_ALONE.test(action))) this.forget();
    });
  }

  bySessionToken(tokenHash: Buffer): Promise<Actor | undefined> {
    return this.remember(`session ${tokenHash.toString('base64')}`, () => this.load(sessionOf(tokenHash)));
  }

  /** A token lives as long as its owner may make one. */
  byApiToken(tokenHash: Buffer): Promise<Actor | undefined> {
    return this.remember(`token ${tokenHash.toString('base64')}`, async () => {
      const actor = await this.load(apiTokenOf(tokenHash));
      return actor && mayMakeToken(actor) ? actor : undefined;
    });
  }

  private async remember(key: string, load: () => Promise<Actor | undefined>): Promise<Actor | undefined> {
    const now = Date.now();
    const known = this.remembered.get(key);
    if (known && known.until > now) return known.actor;
    const before = this.changes;
    const actor = await load();
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
    if (before === this.changes) this.remembered.set(key, { actor, until: now + REMEMBERED_MS });
    return actor;
  }

  private forget(): void {
    this.changes += 1;
    this.remembered.clear();
  }

  private async load(entry: Sql): Promise<Actor | undefined> {
    const row = await this.database.one<Row>(sql`
      select entry.*, users.language,
        coalesce((
          select json_agg(json_build_object('schoolId', school_id, 'personId', person_id, 'role', role, 'deputy', deputy,
            'verified', verified_at is not null) order by since)
          from memberships where memberships.user_id = users.id and ended_at is null), '[]') as memberships,
        array(select cluster_id from appointments where user_id = users.id and ended_at is null and role = 'coordinator' and cluster_id is not null
          union select clusters.id from appointments join clusters using (network_id)
            where user_id = users.id and ended_at is null and role = 'coordinator') as cluster_ids,
        array(select network_id from appointments where user_id = users.id and ended_at is null and role = 'coordinator' and network_id is not null) as network_ids,
        array(select department_id from appointments where user_id = users.id and ended_at is null and role = 'district-officer') as department_ids,
        exists(select from appointments where user_id = users.id and ended_at is null and role = 'administrator') as administrator,
        exists(select from second_factors where second_factors.user_id = users.id and confirmed_at is not null) as second_factor
      from (${entry}) as entry join users on users.id = entry.user_id where closed_at is null`);
    if (!row || this.hasEnded(row)) return undefined;
    await this.touch(row);
    return new Actor({
      userId: row.user_id,
      sessionId: row.id,
      language: row.language,
      memberships: row.memberships,
      ...this.oversightOf(row),
      tokenScope: row.token_scope,
    });
  }

  /** A session of an account with a second factor was begun with it: those begun before ended when it was set up. */
  private oversightOf(row: Row): Oversight {
    if (oversees(row) && !row.second_factor && this.environment.secondFactor === 'required') return WITHHELD;
    return {
      clusterIds: row.cluster_ids,
      networkIds: row.network_ids,
      departmentIds: row.department_ids,
      administrator: row.administrator,
      awaitsSecondFactor: false,
    };
  }

  private hasEnded(row: Row): boolean {
    if (row.expires_at) return row.expires_at <= this.clock.now();
    const use = { sharedDevice: row.shared_device, createdAt: row.created_at, lastUsedAt: row.last_used_at };
    return endOf(use, oversees(row)) < this.clock.now();
  }

  private async touch(row: Row): Promise<void> {
    const now = this.clock.now();
    if (now.getTime() - row.last_used_at.getTime() < TOUCH_EVERY_MS) return;
    const table = row.token_scope === null ? sql`sessions` : sql`api_tokens`;
    await this.database.rows(sql`update ${table} set last_used_at = ${now} where id = ${row.id}`);
  }
}

const oversees = (row: Row): boolean =>
  row.administrator || row.cluster_ids.length > 0 || row.network_ids.length > 0 || row.department_ids.length > 0;

/** What is in the caller's hands, in one shape. */
const sessionOf = (tokenHash: Buffer): Sql => sql`
  select id, user_id, null as token_scope, shared_device, created_at, null::timestamptz as expires_at, last_used_at
  from sessions where token_hash = ${tokenHash}`;

const apiTokenOf = (tokenHash: Buffer): Sql => sql`
  select id, user_id, scope as token_scope, false as shared_device, created_at, expires_at,
    coalesce(last_used_at, 'epoch') as last_used_at
  from api_tokens where token_hash = ${tokenHash}`;
