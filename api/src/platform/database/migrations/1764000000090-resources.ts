import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The library: what schools share, the files of it, and the folded words by which it is found. */
export class Resources1764000000090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table resources (
        id uuid primary key,
        school_id uuid not null references schools (id),
        author_id uuid not null references persons (id),
        scope text not null,
        partnership_id uuid references partnerships (id),
        kind text not null,
        title text not null,
        description text,
        subject text,
        grade_from smallint,
        grade_to smallint,
        plan_years smallint,
        school_year text,
        language text not null,
        licence text not null,
        source text,
        link text,
        keywords text not null default '',
        search tsvector,
        search_norm text not null default '',
        created_at timestamptz not null,
        updated_at timestamptz not null,
        version integer not null default 1
      )`);
    await runner.query(`create index resources_created_at_id_idx on resources (created_at, id)`);
    await runner.query(`create index resources_school_id_created_at_id_idx on resources (school_id, created_at, id)`);
    await runner.query(`
      create index resources_partnership_id_created_at_id_idx on resources (partnership_id, created_at, id)
      where partnership_id is not null`);
    await runner.query(`create index resources_search_idx on resources using gin (search) with (fastupdate = off)`);
    await runner.query(`
      create index resources_search_norm_idx on resources using gin (search_norm gin_trgm_ops) with (fastupdate = off)`);
    await this.search(runner);
    await this.files(runner);
  }

  private async search(runner: QueryRunner): Promise<void> {
    // Only letters and digits reach the text search parser: it would take a/b for a path and 6-7 for a negative number.
    await runner.query(`
      create function words_for_search(text) returns text language sql immutable parallel safe as $$
        select regexp_replace(fold_for_search(coalesce($1, '')), '[^[:alnum:]]+', ' ', 'g')
      $$`);
    await runner.query(`
      create function resources_fold_words() returns trigger language plpgsql as $$
      begin
        new.search :=
          setweight(to_tsvector('simple', words_for_search(new.title)), 'A') ||
          setweight(to_tsvector('simple', words_for_search(new.keywords)), 'B') ||
          setweight(to_tsvector('simple', words_for_search(concat_ws(' ', new.description, new.source))), 'C');
        new.search_norm := words_for_search(concat_ws(' ', new.title, new.keywords));
        return new;
      end $$`);
    await runner.query(`
      create trigger resources_fold_words before insert or update of title, keywords, description, source on resources
      for each row execute function resources_fold_words()`);
    await runner.query(`
      create function resources_worded_like(words text[]) returns table (resource_id uuid, likeness real)
      language sql stable parallel safe set pg_trgm.word_similarity_threshold = 0.45 as $$
        select id, sum(word_similarity(word, search_norm))::real
        from unnest(words) as word join resources on search_norm %> word
        group by id having count(*) = cardinality(words)
      $$`);
  }

  private async files(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table resource_files (
        id uuid primary key,
        resource_id uuid not null references resources (id) on delete cascade,
        format text not null,
        name text,
        bytes integer not null,
        sha256 text not null,
        store_key text not null,
        child_shown boolean not null default false,
        consent_until date,
        added_by_id uuid references persons (id),
        created_at timestamptz not null
      )`);
    await runner.query(
      `create index resource_files_resource_id_created_at_idx on resource_files (resource_id, created_at)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table resource_files, resources');
    await runner.query('drop function resources_worded_like, resources_fold_words, words_for_search');
  }
}
