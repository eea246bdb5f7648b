import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plant } from '../planted/plant.mjs';
import { check } from './routes.mjs';

const controller = (
  body,
  services = 'private readonly renameSchool: RenameSchool, private readonly schools: SchoolsReader',
) =>
  "import { Controller, Get, Post } from '@nestjs/common';\n" +
  "import { By, Public } from '../accounts/index.js';\n" +
  "import { RenameSchool } from './actions/rename-school.js';\n" +
  "import { SchoolsReader } from './schools.reader.js';\n" +
  "import { FileStore } from '../platform/index.js';\n" +
  `@Controller('schools')\nexport class SchoolsController {\n  constructor(${services}) {}\n${body}\n}\n`;

const house = (
  controllerText,
  action = "import { mayRename } from '../schools.policy.js';\nexport class RenameSchool {}\n",
) => ({
  'api/src/accounts/index.ts': "export { By } from './by.js';\nexport { SignOut } from './actions/sign-out.js';\n",
  'api/src/accounts/actions/sign-out.ts': 'export class SignOut {}\n',
  'api/src/platform/index.ts': 'export class FileStore {}\n',
  'api/src/schools/schools.policy.ts': 'export const mayRename = () => true;\n',
  'api/src/schools/schools.reader.ts': 'export class SchoolsReader {}\n',
  'api/src/schools/actions/rename-school.ts': action,
  'api/src/schools/schools.controller.ts': controllerText,
});

test('routes that are public, ask a policy or tell a reader who asks are let through', async (t) => {
  const body = `
  @Get() @Public() all() { return this.schools.open(); }
  @Get(':id') one(@By() actor: Actor, @Id() id: string) { return this.schools.visibleTo(actor, id); }
  @Post(':id/name') rename(@By() actor: Actor, @Id() id: string) { return this.renameSchool.execute(actor, id).then(x); }`;
  assert.deepEqual(await check(await plant(t, house(controller(body)))), []);
});

const PLANTED = [
  [
    'a route that asks nobody',
    house(controller('@Get() all() { return this.schools.all(); }')),
    /SchoolsController\.all does not ask who/,
  ],
  [
    'a reader that is not told who asks',
    house(controller('@Get() all(@By() actor: Actor) { return this.schools.all(); }')),
    /does not tell schools who is asking/,
  ],
  [
    'an action without policy',
    house(
      controller('@Post() rename(@By() actor: Actor) { return this.renameSchool.execute(actor); }'),
      'export class RenameSchool {}\n',
    ),
    /rename-school\.ts, which asks no policy/,
  ],
  [
    'an action without policy behind a front door',
    house(
      controller(
        '@Post() out(@By() actor: Actor) { return this.signOut.execute(actor); }',
        'private readonly signOut: SignOut',
      ).replace('{ By, Public }', '{ By, SignOut }'),
    ),
    /sign-out\.ts, which asks no policy/,
  ],
  [
    'a route that goes round both',
    house(
      controller(
        '@Get() file(@By() actor: Actor) { return this.files.open(actor); }',
        'private readonly files: FileStore',
      ),
    ),
    /calls neither an action nor a reader/,
  ],
  [
    'monitoring that writes',
    {
      ...house(controller('')),
      'api/src/monitoring/monitoring.reader.ts':
        "import { SignOut } from '../accounts/index.js';\nexport const x = SignOut;\n",
    },
    /monitoring\.reader\.ts imports SignOut, which writes/,
  ],
];

for (const [name, files, says] of PLANTED) {
  test(`${name} is found`, async (t) => {
    const findings = await check(await plant(t, files));
    assert.ok(
      findings.some((finding) => says.test(finding)),
      JSON.stringify(findings),
    );
  });
}
