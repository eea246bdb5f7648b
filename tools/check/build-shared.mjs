// api, web and e2e see shared only as it is built.
import { build } from '../launcher/build.mjs';

await build(['shared']);
