import { network, people } from './network.mjs';
import { assessments, events, partnerships, resources } from './work.mjs';

const PARTS = { network, people, assessments, partnerships, events, resources };

/**
 * Fills an empty, migrated database by a few statements over whole sets, as its owner. Nothing in it belongs to a real
 * school or person.
 *
 * @param {import('pg').Client} client
 * @param {{ schools: number, sessions: number, slots: number, resources: number }} size
 */
export async function generate(client, size, say) {
  for (const [name, statements] of Object.entries(PARTS)) {
    const started = performance.now();
    await client.query('begin');
    for (const statement of statements(size)) await client.query(statement);
    await client.query('commit');
    say(`  ${name.padEnd(12)} ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  await client.query('vacuum analyze');
}
