import { Passwords } from '../../src/accounts/index.js';
import { sql } from '../../src/platform/index.js';
import { application, database } from '../support/application.js';
import type { TestPerson } from './people.js';

export const PASSWORD = 'жети тоо бийик экен';
let hash: Promise<string> | undefined;

/** For what asks for the password again: hashing it for everybody would cost each test. */
export async function withPassword<T extends TestPerson>(person: T): Promise<T> {
  hash ??= application().get(Passwords).hash(PASSWORD);
  await database().rows(sql`update users set password_hash = ${await hash} where id = ${person.userId}`);
  return person;
}
