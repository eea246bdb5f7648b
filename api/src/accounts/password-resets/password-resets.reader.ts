import { Injectable } from '@nestjs/common';
import { Clock, Database, Forbidden, instantText, type Queryable, sql } from '../../platform/index.js';
import { ResetUnknown } from '../accounts.errors.js';
import type { AwaitedResetsDto, PasswordResetDto } from '../dto/password-reset.dto.js';
import type { Actor } from '../memberships/actor.js';
import { SignInBrake } from '../sessions/sign-in-brake.js';
import { PasswordResets } from './password-resets.js';
import { mayApproveReset, mayAskForResets, type ResetSeen } from './password-resets.policy.js';

type Awaited = ResetSeen & { id: string; name: string; askedAt: string };

const AWAITED = sql`
  select password_resets.id, users.id as "userId", users.name, ${instantText(sql`password_resets.created_at`)} as "askedAt",
    exists(select from appointments where appointments.user_id = users.id and ended_at is null) as appointed,
    coalesce((select json_agg(json_build_object('schoolId', school_id, 'clusterId', schools.cluster_id, 'role', role,
        'deputy', deputy) order by since)
      from memberships join schools on schools.id = school_id
      where memberships.user_id = users.id and ended_at is null), '[]') as memberships
  from password_resets join users on users.id = password_resets.user_id and closed_at is null
  where way = 'person' and approved_at is null and used_at is null`;

@Injectable()
export class PasswordResetsReader {
  constructor(
    private readonly database: Database,
    private readonly resets: PasswordResets,
    private readonly brake: SignInBrake,
    private readonly clock: Clock,
  ) {}

  /** What the device that began it is told. */
  async onDevice(token: string | undefined): Promise<PasswordResetDto> {
    const reset = token === undefined ? undefined : await this.resets.byToken(this.database, token, 'person');
    const shown = reset && (await this.resets.shown(this.database, reset.id));
    if (!shown) throw new ResetUnknown();
    return shown;
  }

  /** Whose number that is, among those whom the caller may recognise; guessing is slowed down. */
  async byNumber(actor: Actor, typed: string): Promise<AwaitedResetsDto> {
    if (!mayAskForResets(actor)) throw new Forbidden();
    const number = typed.replace(/\D/g, '');
    let found: Awaited[] = [];
    await this.brake.attempt(this.brake.keyOf(actor.userId, 'reset-number'), async () => {
      const waiting = await this.database.rows<Awaited>(sql`
        ${AWAITED} and number = ${number} and expires_at > ${this.clock.now()} order by password_resets.created_at limit 20`);
      found = waiting.filter((each) => mayApproveReset(actor, each));
      return found.length > 0;
    });
    if (found.length === 0) throw new ResetUnknown();
    return { items: found.map(shownAwaited) };
  }

  /** @throws ResetUnknown for one that is over, or not theirs to see */
  async awaited(from: Queryable, actor: Actor, id: string): Promise<ResetSeen> {
    const reset = await from.one<Awaited>(sql`
      ${AWAITED} and password_resets.id = ${id} and expires_at > ${this.clock.now()}`);
    if (!reset || !mayApproveReset(actor, reset)) throw new ResetUnknown();
    return reset;
  }
}

const shownAwaited = ({ id, name, askedAt, memberships }: Awaited): AwaitedResetsDto['items'][number] => ({
  id,
  name,
  askedAt,
  schoolIds: [...new Set(memberships.map(({ schoolId }) => schoolId))],
});
