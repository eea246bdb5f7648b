// Writes STATES.md from the built flows to where it is told; `npm run generate` and `npm run check` call it.
import { writeFileSync } from 'node:fs';
import { drawStates } from './dist/workflow/draw-states.js';

writeFileSync(process.argv[2] ?? new URL('./src/workflow/STATES.md', import.meta.url), drawStates());
