import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FirstAdministrators } from '../../src/accounts/index.js';
import { DEMO_ADMINISTRATOR, demonstrate } from '../../src/demo/demonstration.js';
import { takeTurn } from '../../src/demo/take-turn.js';
import { application } from '../support/application.js';
import { testDatabase } from '../support/database.js';

class Killed extends Error {}

/** What the program does at a start with `DEMO=1`; killed after that many requests. Answers what it said. */
export async function startDemonstration(requests = Infinity): Promise<string> {
  const said: string[] = [];
  const say = (text: string): void => void said.push(text);
  const turn = await takeTurn((await testDatabase()).ownerUrl, say);
  try {
    await application().get(FirstAdministrators).ensure(DEMO_ADMINISTRATOR);
    await demonstrate(killedAfter(requests), DEMO_ADMINISTRATOR, say);
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  } finally {
    await turn.end();
  }
  return said.join('\n');
}

function killedAfter(requests: number): NestFastifyApplication {
  const app = application();
  let left = requests;
  const inject = (request: object): unknown => {
    left -= 1;
    if (left < 0) throw new Killed();
    return app.inject(request);
  };
  return { get: app.get.bind(app), inject } as unknown as NestFastifyApplication;
}
