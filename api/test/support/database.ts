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

/** One per worker; what an earlier file left in it goes with it. */
async function cloneTemplate(): Promise<TestDatabase> {
  const { superuserUrl, ownerUrl, applicationUrl } = JSON.parse(process.env['TEST_POSTGRES'] ?? '') as Urls;
  const name = `worker_${process.env['JEST_WORKER_ID'] ?? '0'}`;
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} template ${nameIn(ownerUrl)} owner ${roleIn(ownerUrl)}`);
    await client.query(`revoke all on database ${name} from public`);
    await client.query(`grant connect on database ${name} to ${roleIn(applicationUrl)}`);
  } finally {
    await client.end();
  }
  return { ownerUrl: into(ownerUrl, name), applicationUrl: into(applicationUrl, name) };
}

const nameIn = (url: string): string => new URL(url).pathname.slice(1);
const roleIn = (url: string): string => new URL(url).username;

function into(url: string, name: string): string {
  const target = new URL(url);
  target.pathname = `/${name}`;
  return target.href;
}
