import path from 'node:path';
import { declaredIn, importsOf } from './sources.mjs';

/** Monitoring never writes: not through an action that a front door hands out either. */
export function monitoringFindings(root, files) {
  const own = path.join(root, 'api/src/monitoring/');
  return files
    .filter((file) => file.startsWith(own))
    .flatMap((file) =>
      [...importsOf(file).values()]
        .filter((imported) => declaredIn(imported).includes('/actions/'))
        .map(({ name }) => `${path.relative(root, file)} imports ${name}, which writes; monitoring only reads`),
    );
}
