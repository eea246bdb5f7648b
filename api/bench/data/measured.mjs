import { setTimeout as pause } from 'node:timers/promises';

/** Requests that were under way when a shot ended are answered by then. */
const LAST_WRITES_MS = 500;

/** What the questions are about: partnerships and open evaluations of the directors who are signed in. */
export async function measuredData(owner, { sessions }) {
  const { rows: partnerships } = await owner.query(
    `select id, ours as school, n::int as session from bench_pairs where n <= $1 order by n`,
    [sessions],
  );
  const { rows: slots } = await owner.query(
    `select event.id as event, event.ours as school, pair.n::int as session
     from bench_events as event join bench_pairs as pair on pair.id = event.partnership_id where not viewed order by event.id`,
  );
  return { partnerships, slots, reset: (measured) => resetWrites(owner, measured) };
}

/** The open evaluations are open again, whoever has written them. */
async function resetWrites(owner, { writes }) {
  if (!writes) return;
  await pause(LAST_WRITES_MS);
  await owner.query(`
    delete from evaluation_indicators using evaluations, bench_events
    where evaluation_id = evaluations.id and evaluations.event_id = bench_events.id and not viewed`);
  await owner.query(`delete from evaluations using bench_events where event_id = bench_events.id and not viewed`);
}
