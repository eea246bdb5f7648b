import pg from 'pg';

export interface TestDatabase {
  ownerUrl: string;
  applicationUrl: string;
}

type Urls = TestDatabase & { superuserUrl: string };

let database: Promise<TestDatabase> | undefined;

/** The database of this test file: a fresh clone of the migrated template, with the two roles of production. */
export function testDatabase(): Promise<TestDatabase> {
  return (database ??= cloneTemplate());
}

/** Without any table, as a new installation finds it; each call gives a new one. */
export async function emptyDatabase(): Promise<TestDatabase> {
  return makeDatabase(`empty_${worker}`, 'template0', async (client) => {
    for (const extension of ['pg_trgm', 'btree_gin']) await client.query(`create extension ${extension}`);
  });
}

/** One per worker; what an earlier file left in it goes with it. */
const cloneTemplate = (): Promise<TestDatabase> => makeDatabase(`worker_${worker}`, nameIn(urls().ownerUrl));

const worker = process.env['JEST_WORKER_ID'] ?? '0';
const urls = (): Urls => JSON.parse(process.env['TEST_POSTGRES'] ?? '') as Urls;

async function makeDatabase(
  name: string,
  template: string,
  prepare: (client: pg.Client) => Promise<void> = () => Promise.resolve(),
): Promise<TestDatabase> {
  const { superuserUrl, ownerUrl, applicationUrl } = urls();
  await asSuperuser(superuserUrl, async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} template ${template} owner ${roleIn(ownerUrl)}`);
    await client.query(`revoke all on database ${name} from public`);
    await client.query(`grant connect on database ${name} to ${roleIn(applicationUrl)}`);
  });
  await asSuperuser(into(superuserUrl, name), prepare);
  return { ownerUrl: into(ownerUrl, name), applicationUrl: into(applicationUrl, name) };
}

async function asSuperuser(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

const nameIn = (url: string): string => new URL(url).pathname.slice(1);
const roleIn = (url: string): string => new URL(url).username;

function into(url: string, name: string): string {
  const target = new URL(url);
  target.pathname = `/${name}`;
  return target.href;
}
