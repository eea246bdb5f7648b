import { Injectable } from '@nestjs/common';
import type { EventKind, Language, LocalName } from '@boordosh/shared/vocabulary';
import type { Actor } from '../accounts/index.js';
import { Database, NotFound, type Queryable, sql } from '../platform/index.js';
import type { JointEvaluationDto } from './dto/joint-evaluation.dto.js';
import { jointVerbs, type JointSlot, mayReadConclusion, maySeeThatItWasEvaluated } from './evaluations.policy.js';

export interface JointRow extends JointSlot {
  eventId: string;
  kind: EventKind;
  heldOn: string | null;
  conclusion: string | null;
  lang: Language | null;
  agreedAt: Date | null;
  schools: { id: string; name: LocalName; clusterId: string | null }[];
  agreements: { schoolId: string; agreedAt: string; shareWithCoordinator: boolean }[];
}

@Injectable()
export class JointEvaluationsReader {
  constructor(private readonly database: Database) {}

  /** @throws NotFound for whoever neither belongs to its schools nor coordinates one of them */
  async one(actor: Actor, eventId: string): Promise<JointEvaluationDto> {
    return jointView(await this.visible(actor, eventId), actor);
  }

  async visible(actor: Actor, eventId: string): Promise<JointRow> {
    const row = await this.row(this.database, eventId);
    if (!maySeeThatItWasEvaluated(actor, row)) throw new NotFound();
    return row;
  }

  async written(from: Queryable, actor: Actor, eventId: string): Promise<JointEvaluationDto> {
    return jointView(await this.row(from, eventId), actor);
  }

  /** @throws NotFound also while the event is a draft, which is known to one school alone */
  async row(from: Queryable, eventId: string): Promise<JointRow> {
    const row = await from.one<JointRow>(sql`
      select events.id as "eventId", events.state as "eventState", events.kind, coalesce(ends_on, starts_on)::text as "heldOn",
        joint.conclusion, joint.lang, joint.agreed_at as "agreedAt", joint.agreed_at is not null as agreed,
        coalesce(joint.version, 0) as version, schools.ids as "schoolIds", schools.cluster_ids as "clusterIds", schools.rows as schools,
        array(select school_id from evaluations where event_id = events.id and state = 'submitted') as "submittedSchoolIds",
        coalesce(agreed.rows, '[]') as agreements, coalesce(agreed.shared = cardinality(schools.ids), false) as "sharedByAll"
      from events
        cross join lateral (
          select array_agg(id order by id) as ids, array_remove(array_agg(distinct cluster_id), null) as cluster_ids,
            json_agg(json_build_object('id', id, 'name', name, 'clusterId', cluster_id)
              order by name_sort collate "ky-x-icu", id) as rows
          from event_schools join schools on schools.id = school_id where event_id = events.id) schools
        left join joint_evaluations joint on joint.event_id = events.id
        left join lateral (
          select count(*) filter (where share_with_coordinator)::int as shared, json_agg(json_build_object('schoolId', school_id,
            'agreedAt', agreed_at, 'shareWithCoordinator', share_with_coordinator) order by agreed_at) as rows
          from joint_evaluation_agreements where event_id = events.id) agreed on true
      where events.id = ${eventId} and events.proposed_at is not null`);
    if (!row) throw new NotFound();
    return row;
  }
}

/** A coordinator sees the schools of their own clusters, and the text when every school shares it. */
function jointView(row: JointRow, actor: Actor): JointEvaluationDto {
  const belongs = actor.belongsToAny(row.schoolIds);
  const schools = row.schools.filter(
    ({ clusterId }) => belongs || (clusterId !== null && actor.coordinates([clusterId])),
  );
  const readable = mayReadConclusion(actor, row);
  const state = row.agreed ? 'agreed' : row.version > 0 ? 'proposed' : 'unwritten';
  return {
    eventId: row.eventId,
    kind: row.kind,
    heldOn: row.heldOn,
    schools: schools.map(({ id, name }) => ({ id, name })),
    state: belongs || row.agreed ? state : 'unwritten',
    conclusion: readable ? row.conclusion : null,
    lang: readable ? row.lang : null,
    agreements: row.agreements
      .filter(({ schoolId }) => (belongs || row.agreed) && schools.some(({ id }) => id === schoolId))
      .map((agreement) => ({ ...agreement, agreedAt: new Date(agreement.agreedAt).toISOString() })),
    agreedAt: row.agreedAt?.toISOString() ?? null,
    version: row.version,
    can: jointVerbs(
      actor,
      row,
      row.agreements.map(({ schoolId }) => schoolId),
    ),
  };
}
