import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { v7 as uuid } from 'uuid';
import { AuditTrail } from '../audit/index.js';
import { Database, ENVIRONMENT, type Environment, sql } from '../platform/index.js';
import { tellOfEvents } from './demo-events.js';
import { tellOfPartnerships } from './demo-partnerships.js';
import { DemoPerson, type Made, type SecondFactor } from './demo-person.js';
import { type DemoSchool, makeSchool } from './demo-schools.js';
import { CLUSTERS, SCHOOLS } from './invented-schools.js';
import { BEGUN, COMPLETED } from './take-turn.js';

export interface DemoAccount {
  role: string;
  school: string;
  identifier: string;
  password: string;
  /** Where a second factor is required: for an authenticator app. */
  totpSecret?: string;
}

/** Of the invented people who have a second factor, by what they sign in with. */
type TotpSecrets = Map<string, string>;

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
  if (!(await app.get(Database).one(sql`select from clusters limit 1`))) {
    say('Making the demonstration network: invented schools and people only …');
    await note(app, BEGUN);
    const accounts = accountsOf(administrator, await makeNetwork(app, administrator));
    await writeFile(join(dataDir, 'demo-accounts.json'), `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
    await note(app, COMPLETED);
  }
  say('Accounts of the demonstration (also in demo-accounts.json of the data folder):');
  const accounts = accountsOf(administrator);
  const width = Math.max(...accounts.map(({ identifier }) => identifier.length));
  for (const { role, school, identifier } of accounts)
    say(`  ${identifier.padEnd(width)}  ${role.padEnd(16)}  ${school}`);
  say(`The password of all of them: ${PASSWORD}`);
}

const note = (app: NestFastifyApplication, action: string): Promise<void> =>
  app.get(Database).internal((tx) => app.get(AuditTrail).record(tx, { action, subject: uuid() }));

/** Answers the secrets of the second factors that it had to set up. */
async function makeNetwork(app: NestFastifyApplication, named: Administrator): Promise<TotpSecrets> {
  const administrator = await new DemoPerson(app, named.identifier, named.password).signIn();
  const secrets: TotpSecrets = new Map();
  const factor = await secondFactorOf(app, administrator, secrets);
  const network = await administrator.does('POST', '/networks', {
    name: { ky: 'Үлгү тармак', ru: 'Сеть-пример', en: 'Example network' },
  });
  const clusterIds: string[] = [];
  for (const [index, name] of CLUSTERS.entries()) {
    const cluster = await administrator.does('POST', '/clusters', { networkId: network.id, name });
    clusterIds.push(cluster.id);
    await secondFactorOf(app, await appoint(app, administrator, cluster, index), secrets);
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
  // A real administrator sets up their own; this one's secret is in nobody's hands.
  if (factor && named !== DEMO_ADMINISTRATOR) await administrator.removeSecondFactor(factor);
  return secrets;
}

async function secondFactorOf(
  app: NestFastifyApplication,
  person: DemoPerson,
  secrets: TotpSecrets,
): Promise<SecondFactor | undefined> {
  if (app.get<Environment>(ENVIRONMENT).secondFactor === 'off') return undefined;
  const factor = await person.setUpSecondFactor();
  secrets.set(person.identifier, factor.secret);
  return factor;
}

async function appoint(
  app: NestFastifyApplication,
  administrator: DemoPerson,
  cluster: Made,
  index: number,
): Promise<DemoPerson> {
  const name = `Координатор ${String(index + 1)}`;
  const { token } = await administrator.does<{ token: string }>(
    'POST',
    `/clusters/${cluster.id}/coordinator-invitations`,
    { name },
  );
  const coordinator = await new DemoPerson(app, coordinatorOf(index), PASSWORD).register(name, 'ky');
  await coordinator.does('POST', '/memberships', { token });
  return coordinator;
}

const coordinatorOf = (index: number): string => `coordinator-${String(index + 1)}@demo.example`;

/** An administrator who was named in the settings is nobody's to hand out. */
function accountsOf(administrator: Administrator, secrets: TotpSecrets = new Map()): DemoAccount[] {
  const of = (role: string, school: string, identifier: string): DemoAccount => ({
    role,
    school,
    identifier,
    password: PASSWORD,
    ...(secrets.has(identifier) ? { totpSecret: secrets.get(identifier) ?? '' } : {}),
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
