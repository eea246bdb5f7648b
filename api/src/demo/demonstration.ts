import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { v7 as uuid } from 'uuid';
import { AuditTrail } from '../audit/index.js';
import { Database, ENVIRONMENT, type Environment, sql } from '../platform/index.js';
import { tellOfEvents } from './demo-events.js';
import { tellOfPartnerships } from './demo-partnerships.js';
import { DemoPerson, type Made } from './demo-person.js';
import { type DemoSchool, makeSchool } from './demo-schools.js';
import { CLUSTERS, SCHOOLS } from './invented-schools.js';
import { BEGUN, COMPLETED } from './take-turn.js';

export interface DemoAccount {
  role: string;
  school: string;
  identifier: string;
  password: string;
}

const PASSWORD = 'boordosh-demo-2026';

/** Who sets the demonstration up; used as the first administrator. */
export const DEMO_ADMINISTRATOR = { identifier: 'administrator@demo.example', password: PASSWORD };

interface Administrator {
  identifier: string;
  password: string;
}

/** Fills an empty database with an invented network and says who can sign in; a second start only says it again. */
export async function demonstrate(
  app: NestFastifyApplication,
  administrator: Administrator,
  say: (text: string) => void,
): Promise<void> {
  const { dataDir } = app.get<Environment>(ENVIRONMENT);
  const accounts = accountsOf(administrator);
  if (!(await app.get(Database).one(sql`select from clusters limit 1`))) {
    say('Making the demonstration network: invented schools and people only …');
    await note(app, BEGUN);
    await makeNetwork(app, administrator);
    await writeFile(join(dataDir, 'demo-accounts.json'), `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
    await note(app, COMPLETED);
  }
  say('Accounts of the demonstration (also in demo-accounts.json of the data folder):');
  const width = Math.max(...accounts.map(({ identifier }) => identifier.length));
  for (const { role, school, identifier } of accounts)
    say(`  ${identifier.padEnd(width)}  ${role.padEnd(16)}  ${school}`);
  say(`The password of all of them: ${PASSWORD}`);
}

const note = (app: NestFastifyApplication, action: string): Promise<void> =>
  app.get(Database).internal((tx) => app.get(AuditTrail).record(tx, { action, subject: uuid() }));

async function makeNetwork(app: NestFastifyApplication, { identifier, password }: Administrator): Promise<void> {
  const administrator = await new DemoPerson(app, identifier, password).signIn();
  const network = await administrator.does('POST', '/networks', {
    name: { ky: 'Үлгү тармак', ru: 'Сеть-пример', en: 'Example network' },
  });
  const clusterIds: string[] = [];
  for (const [index, name] of CLUSTERS.entries()) {
    const cluster = await administrator.does('POST', '/clusters', { networkId: network.id, name });
    clusterIds.push(cluster.id);
    await appoint(app, administrator, cluster, index);
  }
  const schools: Record<string, DemoSchool> = {};
  for (const invented of SCHOOLS) {
    schools[invented.key] = await makeSchool(
      app,
      administrator,
      invented,
      clusterIds[invented.cluster] ?? '',
      PASSWORD,
    );
  }
  const together = await tellOfPartnerships(app, schools, PASSWORD);
  await tellOfEvents(together);
}

async function appoint(
  app: NestFastifyApplication,
  administrator: DemoPerson,
  cluster: Made,
  index: number,
): Promise<void> {
  const name = `Координатор ${String(index + 1)}`;
  const { token } = await administrator.does<{ token: string }>(
    'POST',
    `/clusters/${cluster.id}/coordinator-invitations`,
    { name },
  );
  const coordinator = await new DemoPerson(app, coordinatorOf(index), PASSWORD).register(name, 'ky');
  await coordinator.does('POST', '/memberships', { token });
}

const coordinatorOf = (index: number): string => `coordinator-${String(index + 1)}@demo.example`;

/** An administrator who was named in the settings is nobody's to hand out. */
function accountsOf(administrator: Administrator): DemoAccount[] {
  const of = (role: string, school: string, identifier: string): DemoAccount => ({
    role,
    school,
    identifier,
    password: PASSWORD,
  });
  return [
    ...(administrator === DEMO_ADMINISTRATOR ? [of('administrator', '', administrator.identifier)] : []),
    ...CLUSTERS.map((name, index) => of('coordinator', name.en, coordinatorOf(index))),
    ...SCHOOLS.flatMap(({ key, name }) =>
      (['director', 'partnership-lead', 'teacher'] as const).map((role) =>
        of(role, name.en, `${role}@${key}.demo.example`),
      ),
    ),
  ];
}
