import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every process remembers of a school for matching: the columns whose change must be told. */
const SCHOOL_FACTS =
  'verified_at, latitude, longitude, instruction_languages, settlement_kind, settlement_group, wanted_modes, region';

/** Tells every process which school to look at again, once per school and transaction, when that transaction has committed. */
export class PartnerSearch1764000000110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function tell_match_facts_changed() returns trigger language plpgsql as $$
      begin
        perform pg_notify('match_facts', to_jsonb(coalesce(new, old)) ->> tg_argv[0]);
        return null;
      end $$`);
    await runner.query(`
      create trigger school_marks_tell after insert or update or delete on school_marks
      for each row execute function tell_match_facts_changed('school_id')`);
    await runner.query(`
      create trigger schools_tell after update of ${SCHOOL_FACTS} or delete on schools
      for each row execute function tell_match_facts_changed('id')`);
    await runner.query(`
      create trigger participations_tell after insert or update or delete on participations
      for each row execute function tell_match_facts_changed('school_id')`);
    await this.partnerships(runner);
  }

  private async partnerships(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function tell_partnership_state_changed() returns trigger language plpgsql as $$
      begin
        perform pg_notify('match_facts', school_id::text) from unnest(new.school_ids) as school_id;
        return null;
      end $$`);
    await runner.query(`
      create trigger partnerships_tell after update of state on partnerships
      for each row execute function tell_partnership_state_changed()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function tell_match_facts_changed, tell_partnership_state_changed cascade');
  }
}
