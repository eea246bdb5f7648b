const INSTANT = (column) => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const PAGE = 20;

const LINE = `
  schools.id, schools.name, schools.kind, schools.ownership, schools.country, schools.region, schools.district, schools.settlement,
  schools.settlement_group as "settlementGroup", schools.instruction_languages as "instructionLanguages", schools.cluster_id as "clusterId",
  case when verified_at is not null then 'verified'
    when exists (select from claims where school_id = schools.id and state = 'submitted') then 'claimed' else 'unclaimed' end as standing`;

const BY_NAME = `order by schools.name_sort collate "ky-x-icu", schools.id limit ${PAGE}`;
const items = (lines) =>
  `select json_build_object('items', coalesce(json_agg(line), '[]'))::text from (${lines}) as line`;

export const SCHOOLS = items(`select ${LINE} from schools where region = $1 ${BY_NAME}`);

/** As many conditions as there are words: an index on letters serves each. */
export const schoolsSpelt = (words) =>
  items(
    `select ${LINE} from schools where ${words.map((_, at) => `name_norm like $${at + 1}`).join(' and ')} ${BY_NAME}`,
  );

export const SCHOOLS_LIKE = items(`
  select ${LINE} from schools_named_like($1) as alike join schools on schools.id = alike.school_id
  order by alike.likeness desc, schools.name_sort collate "ky-x-icu", schools.id limit ${PAGE}`);

export const PARTNERSHIP = `
  select json_build_object('id', partnership.id, 'version', version, 'answerDueOn', answer_due_on, 'activeSince', ${INSTANT('active_since')},
    'lastSignAt', ${INSTANT('last_sign_at')}, 'createdAt', ${INSTANT('created_at')}, 'previousId', previous_id, 'state', partnership.state,
    'startedBySchoolId', started_by_school_id,
    'letterSentAt', (select ${INSTANT('sent_at')} from letters where partnership_id = partnership.id),
    'schools', (
      select json_agg(json_build_object('id', schools.id, 'name', schools.name, 'verified', verified_at is not null, 'country', country,
          'region', region, 'district', district, 'settlementGroup', settlement_group, 'state', place.state, 'since', ${INSTANT('place.since')},
          'vision', json_build_object('gains', coalesce(gains, ''), 'gives', coalesce(gives, ''), 'version', coalesce(visions.version, 0)))
        order by schools.id <> started_by_school_id, name_sort collate "ky-x-icu", schools.id)
      from schools
        left join visions on visions.partnership_id = partnership.id and visions.school_id = schools.id
        left join lateral (select state, since from participations where partnership_id = partnership.id and school_id = schools.id
          order by id desc limit 1) as place on true
      where schools.id = any (partnership.school_ids)),
    'history', coalesce((
      select json_agg(json_build_object('verb', verb, 'state', changes.state, 'at', ${INSTANT('at')}, 'schoolId', changes.school_id,
        'person', persons.name, 'reason', reason) order by at, changes.id)
      from partnership_changes as changes left join persons on persons.id = person_id where partnership_id = partnership.id), '[]'),
    'people', coalesce((
      select json_agg(json_build_object('id', persons.id, 'schoolId', persons.school_id, 'name', persons.name, 'post', post, 'role', role)
        order by persons.school_id <> started_by_school_id, persons.school_id, role, deputy, persons.name collate "ky-x-icu")
      from participations join memberships on memberships.school_id = participations.school_id join persons on persons.id = memberships.person_id
      where partnership_id = partnership.id and participations.state = 'joined' and role in ('director', 'partnership-lead')
        and memberships.verified_at is not null and memberships.ended_at is null and left_at is null), '[]'),
    'code', (
      select json_build_object('version', number, 'signatures', coalesce((
        select json_agg(json_build_object('schoolId', school_id, 'name', signer_name, 'post', signer_post, 'signedAt', ${INSTANT('signed_at')})
          order by signed_at, id) from code_signatures where code_version_id = code_versions.id), '[]'))
      from code_versions where partnership_id = partnership.id order by number desc limit 1))::text
  from partnerships as partnership where partnership.id = $1`;

/** Written and answered in one statement; `$3` and `$4` are the view and its links. */
export const EVALUATION = `
  with written as (
    insert into evaluations (id, event_id, school_id, lang, expected, happened, worked, learned, outcome, statements, participation, created_at, updated_at)
    select uuidv7(), $1, $2, lang, expected, happened, worked, learned, outcome, '{}', participation, now(), now()
    from jsonb_to_record($3::jsonb) as view (lang text, expected text, happened text, worked text, learned text, outcome text, participation jsonb)
    returning *
  ), linked as (
    insert into evaluation_indicators (evaluation_id, indicator, position, expected_change, observed)
    select written.id, indicator, position, "expectedChange", observed
    from written, jsonb_to_recordset($4::jsonb) as link (indicator text, position smallint, "expectedChange" text, observed text)
    returning *
  )
  select json_build_object('eventId', event_id, 'schoolId', school_id, 'state', state, 'lang', lang, 'expected', expected, 'happened', happened,
    'worked', worked, 'changeNextTime', change_next_time, 'learned', learned, 'given', given, 'unexpectedBenefit', unexpected_benefit,
    'nextStep', next_step, 'procedureInPlace', procedure_in_place, 'outcome', outcome, 'statements', '[]'::json, 'participation', participation,
    'indicators', (select json_agg(json_build_object('indicator', indicator, 'expectedChange', expected_change, 'observed', observed) order by position) from linked),
    'submittedBy', null, 'submittedAt', null, 'version', version)::text
  from written`;

/** What plain SQL can do best: one narrow row per school, and a pass over all of them. */
export const MATCH_TABLE = [
  `drop table if exists bench_match`,
  `create table bench_match as
    select schools.id, coalesce(bit_or(1 << (number - 1)) filter (where mark = 'offer'), 0) as offers,
      coalesce(bit_or(1 << (number - 1)) filter (where mark = 'need'), 0) as needs, instruction_languages as languages, settlement_group as place,
      radians(latitude) as lat, radians(longitude) as lon, (
        select count(*)::int from participations join partnerships on partnerships.id = partnership_id
        where participations.school_id = schools.id and participations.state = 'joined'
          and partnerships.state in ('in-talks', 'active', 'paused')) as load
    from schools left join school_marks on school_id = schools.id where verified_at is not null group by schools.id`,
  `alter table bench_match add primary key (id)`,
  `analyze bench_match`,
];

export const MATCHES = items(`
  with pairs as (
    select theirs.id, ours.needs & theirs.offers as learn, ours.offers & theirs.needs as give, ours.languages && theirs.languages as speaks,
      ours.place <> theirs.place as contrast, theirs.load,
      2 * 6371.0088 * asin(least(1, sqrt(sin((theirs.lat - ours.lat) / 2) ^ 2
        + cos(ours.lat) * cos(theirs.lat) * sin((theirs.lon - ours.lon) / 2) ^ 2))) as km
    from bench_match as ours, bench_match as theirs where ours.id = $1 and theirs.id <> ours.id
  ), best as (
    select *, bit_count(learn::bit(24)) as learns, bit_count(give::bit(24)) as gives from pairs where learn | give <> 0
    order by (bit_count(learn::bit(24)) > 0 and bit_count(give::bit(24)) > 0) desc, least(bit_count(learn::bit(24)), bit_count(give::bit(24))) desc,
      bit_count(learn::bit(24)) + bit_count(give::bit(24)) desc, speaks desc, contrast desc,
      case when km <= 50 then 3 when km <= 150 then 2 when km <= 400 then 1 else 0 end desc, least(load, 15), km, id
    limit ${PAGE}
  )
  select json_build_object('id', schools.id, 'name', name) as school, learn, give, round(km) as km from best join schools using (id)`);

export const RESOURCES = items(`
  with ranked as (
    select resources.*, ts_rank(search, $1::tsquery) as rank from resources
    where search @@ $1::tsquery and (scope = 'all-schools' or school_id = $2)
  )
  select ranked.id, scope, partnership_id as "partnershipId", ranked.kind, title, subject, language, licence, ${INSTANT('ranked.created_at')} as "createdAt",
    json_build_object('from', ranked.grade_from, 'to', ranked.grade_to, 'planYears', plan_years, 'schoolYear', school_year) as grades,
    json_build_object('id', schools.id, 'name', schools.name) as school, json_build_object('id', persons.id, 'name', persons.name) as author,
    (select json_build_object('count', count(*), 'bytes', coalesce(sum(bytes), 0), 'formats', coalesce(json_agg(distinct format), '[]'))
      from resource_files where resource_id = ranked.id) as files
  from ranked join schools on schools.id = ranked.school_id join persons on persons.id = author_id
  order by rank desc, ranked.id desc limit ${PAGE}`);
