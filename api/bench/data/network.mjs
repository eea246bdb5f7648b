/** Schools of a country with invented names: folded words, letters of three keyboards, every region and kind. */
export const network = ({ schools, clusters = Math.max(40, Math.round(schools / 12)) }) => [
  `select setseed(0.42)`,
  `insert into networks (id, name)
    select uuidv7(), jsonb_build_object('ky', 'Тармак ' || n) from generate_series(1, 40) n`,
  `insert into clusters (id, network_id, name, name_sort)
    select uuidv7(), (array(select id from networks order by id))[1 + n % 40], jsonb_build_object('ky', 'Кластер ' || n), 'Кластер ' || n
    from generate_series(1, ${clusters}) n`,
  // Joined by number: one long array would be unpacked again for every school.
  `create table bench_clusters as select id, row_number() over (order by id) as n from clusters`,
  `alter table bench_clusters add primary key (n)`,
  `create table bench_words (first text[], second text[], kinds text[], titles text[], regions text[])`,
  `insert into bench_words select
    '{Ак,Көк,Кызыл,Сары,Жаңы,Чоң,Кичи,Таш,Үч,Беш,Кең,Бийик,Төмөнкү,Жогорку,Алтын,Күмүш,Мөңгү,Жылуу,Суук,Тынч}',
    '{Суу,Булак,Дөбө,Өзөн,Көл,Жар,Арык,Коргон,Талаа,Сай,Төр,Жылга,Кыя,Башат,Тоо,Бел,Жайлоо,Кечүү,Өтмөк,Күңгөй}',
    '{secondary,secondary,secondary,gymnasium,lyceum,basic,primary,education-complex}',
    '{орто мектеби,орто мектеби,мектеби,гимназиясы,лицейи,негизги мектеби,башталгыч мектеби,окуу комплекси}',
    '{batken,jalal-abad,issyk-kul,naryn,osh,talas,chuy,bishkek,osh-city}'`,
  // Random draws are made once per row, in `drawn`, so that a school's parts belong together.
  `insert into schools (id, name, name_sort, kind, settlement_kind, settlement_group, region, settlement, address, latitude, longitude,
      instruction_languages, pupils, teachers, wanted_modes, cluster_id, verified_at)
    select uuidv7(), jsonb_build_object('ky', label), label, kinds[1 + kind], case when urban then 'city' else 'village' end,
      case when urban then 'urban' else 'rural' end, regions[1 + n % 9], place, place || ', ' || n || '-үй',
      39.3 + lat * 3.7, 69.5 + lon * 10.5, (array['{ky}', '{ky,ru}', '{ru}', '{ky,uz}'])[1 + tongue]::text[], pupils, pupils / 16 + 1,
      (array['{virtual}', '{real,blended}', '{virtual,blended}'])[1 + n % 3]::text[], cluster_id, now()
    from (
      select drawn.n, lat, lon, pupils, kind, tongue, urban, place, bench_clusters.id as cluster_id, place || ' №' || 1 + drawn.n % 120 || ' ' || titles[1 + kind] as label,
        kinds, regions
      from (
        select n, random() as lat, random() as lon, (60 + random() * 1500)::int as pupils, (random() * 7)::int as kind,
          (random() * 3)::int as tongue, random() < 0.25 as urban,
          first[1 + (random() * 19)::int] || '-' || second[1 + (random() * 19)::int] as place, titles, kinds, regions
        from bench_words, generate_series(1, ${schools}) n) as drawn
        join bench_clusters on bench_clusters.n = 1 + drawn.n % ${clusters}) as named`,
  `create table bench_schools as select id, row_number() over (order by id) as n from schools where directory_key is null`,
  `alter table bench_schools add primary key (n)`,
];

/** A director, a lead and three teachers for each school, all with accounts; the first schools' directors are signed in. */
export const people = ({ sessions }) => [
  `create table bench_people as
    select uuidv7() as person_id, uuidv7() as user_id, id as school_id, n, place from bench_schools, generate_series(1, 5) place`,
  `insert into users (id, name, email, password_hash, language)
    select user_id, 'Киши ' || n || '-' || place, 'p' || n || '.' || place || '@example.kg', 'none', 'ky' from bench_people`,
  `insert into persons (id, school_id, user_id, name, post)
    select person_id, school_id, user_id, 'Киши ' || n || '-' || place, case place when 1 then 'директор' else 'мугалим' end from bench_people`,
  `insert into memberships (id, person_id, user_id, school_id, role, verified_at)
    select uuidv7(), person_id, user_id, school_id,
      case place when 1 then 'director' when 2 then 'partnership-lead' else 'teacher' end, now() from bench_people`,
  `insert into sessions (id, user_id, token_hash)
    select uuidv7(), user_id, sha256(convert_to('bench-' || n, 'UTF8')) from bench_people where place = 1 and n <= ${sessions}`,
];
