// Writes src/workflow/STATES.md from the built flows: `npm run generate` calls it, a test says when the file is stale.
import { writeFileSync } from 'node:fs';
import { drawStates } from './dist/workflow/draw-states.js';

writeFileSync(new URL('./src/workflow/STATES.md', import.meta.url), drawStates());
