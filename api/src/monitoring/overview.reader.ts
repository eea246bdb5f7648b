import { Injectable } from '@nestjs/common';
import { isQuiet } from '@boordosh/shared/calculations';
import { inZone } from '@boordosh/shared/formats';
import type { PartnershipState } from '@boordosh/shared/vocabulary';
import type { Actor } from '../accounts/index.js';
import { currentStep, type StepFacts, stepsOf } from '../partnerships/index.js';
import { Clock, Database, Forbidden, NotFound, pageOf, readCursor, sql } from '../platform/index.js';
import { SchoolCalendars } from '../schools/index.js';
import { MOST_SHOWN, type OverviewDto, type OverviewQuery } from './dto/overview.dto.js';
import { maySeeCounts, mayWatch } from './monitoring.policy.js';
import { aheadPart, countsPart, evaluatedPart, maybeQuietPart, missingPart, schoolsPart } from './overview-parts.js';

interface Signed {
  state: PartnershipState;
  lastSignAt: string;
  schoolIds: string[];
}

type School = NonNullable<OverviewDto['schools']>['items'][number];
type Partnership = School['partnerships'][number];
type PartnershipRow = StepFacts & Pick<Partnership, 'id' | 'partners' | 'state' | 'lastSignAt'>;
type SchoolRow = Omit<School, 'partnerships'> & { sort: string; partnerships: PartnershipRow[] };
type MaybeQuiet = Signed & Pick<OverviewDto['quiet'][number], 'id' | 'schools'>;

interface Row extends Pick<OverviewDto, 'cluster' | 'ahead' | 'missing' | 'evaluated'> {
  counts: Omit<OverviewDto['counts'], 'quietPartnerships'>;
  maybeQuiet: MaybeQuiet[];
  schools: SchoolRow[];
}

const SCHOOLS_PAGE = 100;
const NOBODYS = sql`'[]'::json`;

/** A cluster at a glance: one statement, and one for the calendars that say what counts as quiet. */
@Injectable()
export class OverviewReader {
  constructor(
    private readonly database: Database,
    private readonly calendars: SchoolCalendars,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound when there is no such cluster, Forbidden for whoever does not watch over it */
  async cluster(actor: Actor, query: OverviewQuery): Promise<OverviewDto> {
    const { clusterId, limit = SCHOOLS_PAGE } = query;
    const row = maySeeCounts(actor, clusterId) ? await this.row(actor, query, limit) : undefined;
    if (!row) throw await this.refusal(clusterId);
    const silent = await this.quietAmong(row.maybeQuiet);
    const quietIds = new Set(silent.map(({ id }) => id));
    const watches = mayWatch(actor, clusterId);
    return {
      cluster: row.cluster,
      today: this.clock.today(),
      counts: { ...row.counts, quietPartnerships: silent.length },
      schools: watches ? pageOf(row.schools, limit, schoolFor(quietIds), ({ sort, id }) => [sort, id]) : null,
      quiet: watches ? silent.slice(0, MOST_SHOWN).map(quietView) : [],
      ahead: row.ahead,
      missing: row.missing,
      evaluated: row.evaluated,
    };
  }

  private async row(actor: Actor, { clusterId, cursor }: OverviewQuery, limit: number): Promise<Row | undefined> {
    const today = this.clock.today();
    const watches = mayWatch(actor, clusterId);
    const after = readCursor(cursor, 2);
    return this.database.one<Row>(sql`
      select json_build_object('id', clusters.id, 'name', clusters.name, 'networkName', networks.name) as cluster,
        ${countsPart(clusterId, today)} as counts,
        ${maybeQuietPart(clusterId, this.clock.now())} as "maybeQuiet",
        ${watches ? schoolsPart(clusterId, after, limit, today) : NOBODYS} as schools,
        ${watches ? aheadPart(clusterId, today) : NOBODYS} as ahead,
        ${watches ? missingPart(clusterId) : NOBODYS} as missing,
        ${watches ? evaluatedPart(clusterId) : NOBODYS} as evaluated
      from clusters join networks on networks.id = network_id where clusters.id = ${clusterId}`);
  }

  /** Those whose silence the calendars of their schools do not explain. */
  private async quietAmong(candidates: readonly MaybeQuiet[]): Promise<MaybeQuiet[]> {
    if (candidates.length === 0) return [];
    const schoolIds = [...new Set(candidates.flatMap((one) => one.schoolIds))];
    const calendars = await this.calendars.byId(this.database, schoolIds);
    const today = this.clock.today();
    return candidates.filter(({ state, lastSignAt, schoolIds: ids }) =>
      isQuiet(
        { state, lastSignOn: inZone(lastSignAt).date },
        today,
        ids.flatMap((id) => calendars.get(id) ?? []),
      ),
    );
  }

  /** That a cluster exists is no secret. */
  private async refusal(clusterId: string): Promise<Error> {
    const exists = await this.database.one(sql`select from clusters where id = ${clusterId}`);
    return exists ? new Forbidden() : new NotFound();
  }
}

const schoolFor =
  (quietIds: ReadonlySet<string>) =>
  ({ sort: _, partnerships, ...school }: SchoolRow): School => ({
    ...school,
    partnerships: partnerships.map((partnership) => {
      const { id, partners, state, lastSignAt } = partnership;
      const step = currentStep(stepsOf(partnership));
      return {
        id,
        partners,
        state,
        step,
        lastSignAt: new Date(lastSignAt).toISOString(),
        quiet: quietIds.has(id),
      };
    }),
  });

const quietView = ({ id, schools, lastSignAt }: MaybeQuiet): OverviewDto['quiet'][number] => ({
  id,
  schools,
  since: inZone(lastSignAt).date,
});
