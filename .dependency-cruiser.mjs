import { forbidden, options } from './tools/check/boundaries.mjs';

export default { forbidden, options };
