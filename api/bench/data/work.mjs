/** One finalised self-assessment per school with its 24 answers, and what they mean for matching. */
export const assessments = () => [
  `create table bench_assessments as select uuidv7() as id, id as school_id from bench_schools`,
  `insert into self_assessments (id, school_id, school_year, catalogue_version, state, opened_at, finalised_at)
    select id, school_id, '2025/2026', 1, 'finalised', now() - interval '90 days', now() - interval '60 days' from bench_assessments`,
  `insert into assessment_answers (assessment_id, number, level, can_be_shared, evidence, offer, learn, lang, mark_visibility, words_visibility, changed_at)
    select id, number, level, level = 'strong', 'Эки жылдан бери ушундай иштейбиз.',
      case level when 'strong' then 'Семинар өткөрүп бере алабыз.' end,
      case level when 'need-help' then 'Кантип баштоону билгибиз келет.' end, 'ky', 'schools',
      case level when 'strong' then 'schools' else 'partners' end, now() - interval '60 days'
    from (
      select id, number, (array['need-help', 'works', 'works', 'strong', 'developing'])[1 + (random() * 4)::int] as level
      from bench_assessments, generate_series(1, 24) number) as drawn`,
  `insert into school_marks (school_id, number, mark, mark_visibility, words_visibility, assessment_id)
    select school_id, number, case level when 'strong' then 'offer' else 'need' end, mark_visibility, words_visibility, assessment_id
    from assessment_answers join bench_assessments on id = assessment_id where level in ('strong', 'need-help')`,
];

/** Pairs of schools at work: visions, letter, signed code, history. The signed-in directors' schools are in the first pairs. */
export const partnerships = ({ schools }) => [
  `create table bench_pairs as
    select uuidv7() as id, a.id as ours, b.id as theirs, a.n, uuidv7() as code_id
    from bench_schools a join bench_schools b on b.n = 1 + (a.n + ${Math.ceil(schools / 2)} + a.n % 7) % ${schools}
    where a.n <= ${Math.round(schools * 0.6)} and a.n <> b.n`,
  `delete from bench_pairs a using bench_pairs b
    where least(a.ours, a.theirs) = least(b.ours, b.theirs) and greatest(a.ours, a.theirs) = greatest(b.ours, b.theirs) and a.n > b.n`,
  `insert into partnerships (id, state, started_by_school_id, school_ids, active_since, last_sign_at, created_at)
    select id, case when n % 5 = 0 then 'paused' else 'active' end, ours, array[least(ours, theirs), greatest(ours, theirs)],
      now() - interval '100 days', now() - interval '3 days', now() - interval '150 days' from bench_pairs`,
  `insert into participations (id, partnership_id, school_id, state, since, person_id)
    select uuidv7(), pair.id, school_id, 'joined', now() - interval '120 days', person_id
    from bench_pairs as pair, unnest(array[ours, theirs]) as place_of join bench_people on school_id = place_of and place = 1`,
  `insert into visions (id, partnership_id, school_id, gains, gives, updated_at)
    select uuidv7(), pair.id, school_id, 'Сабактарды бирге талдоону үйрөнөбүз.', 'Баалоо барактарыбызды беребиз.', now()
    from bench_pairs as pair, unnest(array[ours, theirs]) as school_id`,
  `insert into letters (id, partnership_id, offers, needs, sent_at)
    select uuidv7(), id, '{4,9}', '{1,12}', now() - interval '140 days' from bench_pairs`,
  `insert into partnership_changes (id, partnership_id, verb, state, school_id, at)
    select uuidv7(), id, verb, state, ours, now() - (150 - place * 10) * interval '1 day'
    from bench_pairs, unnest('{draft,invite,accept,sign,activate}'::text[], '{draft,invited,in-talks,in-talks,active}'::text[])
      with ordinality as change (verb, state, place)`,
  `insert into code_versions (id, partnership_id, number, catalogue_version, text, hash, created_at)
    select code_id, id, 1, 1, '{}', sha256('code'), now() - interval '120 days' from bench_pairs`,
  `insert into code_signatures (id, code_version_id, school_id, person_id, signer_name, signer_post, hash, signed_at)
    select uuidv7(), code_id, school_id, person_id, 'Киши ' || bench_people.n || '-1', 'директор', sha256('code'), now() - interval '110 days'
    from bench_pairs, unnest(array[ours, theirs]) as signer join bench_people on school_id = signer and place = 1`,
  `insert into partnership_steps (partnership_id, step, reached_at)
    select id, step, now() from bench_pairs, unnest('{consultation,getting-acquainted}'::text[]) as step`,
];

/** Held events with a view of each school, and for the signed-in directors a store of held ones that wait for theirs. */
export const events = ({ sessions, slots }) => [
  `create table bench_events as
    select uuidv7() as id, pair.id as partnership_id, ours, theirs, true as viewed from bench_pairs as pair, generate_series(1, 4)
    union all
    select uuidv7(), pair.id, ours, theirs, false from bench_pairs as pair, generate_series(1, ${Math.ceil(slots / sessions)}) where n <= ${sessions}`,
  `insert into events (id, partnership_id, proposed_by_school_id, state, kind, format, audiences, title, lang, starts_on, ends_on,
      proposed_at, held_since, created_at, updated_at)
    select id, partnership_id, ours, 'held', 'seminar', 'face-to-face', '{staff}', 'Баалоо боюнча семинар', 'ky',
      current_date - 5, current_date - 5, now(), current_date - 5, now() - interval '30 days', now() from bench_events`,
  `insert into event_schools (event_id, school_id, agreed_version, agreed_at)
    select id, school_id, 1, now() from bench_events, unnest(array[ours, theirs]) as school_id`,
  `create table bench_views as
    select uuidv7() as id, bench_events.id as event_id, school_id from bench_events, unnest(array[ours, theirs]) as school_id where viewed`,
  `insert into evaluations (id, event_id, school_id, state, lang, expected, happened, outcome, submitted_at, created_at, updated_at)
    select id, event_id, school_id, 'submitted', 'ky', 'Баалоо барактарын ылайыктап алуу.', '18 мугалим катышты, эки сабак бирге каралды.',
      'mostly-met', now(), now(), now() from bench_views`,
  `insert into evaluation_indicators (evaluation_id, indicator, position, expected_change, observed)
    select id, indicator, place, 'increase', 'Азырынча билине элек.'
    from bench_views, unnest('{teacher-index-competence,teacher-index-innovativeness}'::text[]) with ordinality as link (indicator, place)`,
  // A house that has been lived in: the trail is long, and what is planned over it is planned for that.
  `insert into facts (id, action, subject_id, school_ids, data)
    select uuidv7(), 'evaluation.submitted', id, array[school_id], jsonb_build_object('eventId', event_id) from bench_views`,
  `insert into audit_chain (position, fact_id, hash) select row_number() over (order by tx, id), id, sha256(convert_to(id::text, 'UTF8')) from facts`,
  `insert into notification_progress (position) select max(position) from audit_chain`,
];

/** A library: a few resources of each school, most of them for all schools. */
export const resources = ({ resources: count, schools }) => [
  `create table bench_titles (words text[])`,
  `insert into bench_titles values ('{сабак,бөлчөк,теңдеме,үчбурчтук,тарых,өсүмдүк,тажрыйба,баалоо,рубрика,долбоор,китеп,сүйлөө,окуу,жазуу,көндүм,энергия,жарык,экология,география,музыка,сүрөт,оюн,лидерлик,рефлексия,колдоо,кызматташуу,урок,задача,чтение,письмо,үйрөнүү,өлчөө,көңүл,түзүлүш,күч,мөмө,айыл,шаар,дарыя,тоо}')`,
  `insert into resources (id, school_id, author_id, scope, kind, title, description, subject, grade_from, grade_to, plan_years, school_year,
      language, licence, created_at, updated_at)
    select uuidv7(), school_id, person_id, case when n % 10 = 0 then 'own-school' else 'all-schools' end, 'lesson-plan',
      concat_ws(' ', words[1 + (random() * 39)::int], words[1 + (random() * 39)::int], words[1 + (random() * 39)::int]),
      concat_ws(' ', words[1 + (random() * 39)::int], words[1 + (random() * 39)::int], 'боюнча иштелген материал'),
      'mathematics', 1 + n % 9, 2 + n % 9, 11, '2025/2026', 'ky', 'cc-by', now() - n * interval '1 minute', now()
    from bench_titles, (
      select school_id, person_id, row_number() over () as n from bench_people, generate_series(1, ${Math.ceil(count / schools)}) where place = 3) as authored`,
];
