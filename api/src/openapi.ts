import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { makeDescribableApplication } from './application.js';
import { describeApi } from './openapi/description.js';
import { readEnvironment } from './platform/config/environment.js';

/** Writes the contract to the file named on the command line, or to standard output. */
const app = await makeDescribableApplication({
  ...readEnvironment({}),
  secretKey: 'only described, never signed with',
});
const text = `${JSON.stringify(describeApi(app), null, 2)}\n`;
const target = process.argv[2];
if (target === undefined) process.stdout.write(text);
else await writeFile(target, text);
