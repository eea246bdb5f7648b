import path from 'node:path';
import { monitoringFindings } from './monitoring-reads.mjs';
import { routesOf } from './read-routes.mjs';
import { filesUnder, importedFiles } from './sources.mjs';

const isAction = (file) => /\/actions\/[^/]+\.ts$/.test(file ?? '');
const isReader = (file) => /\.reader\.ts$/.test(file ?? '');
const asksPolicy = (file) => importedFiles(file).some((imported) => imported.endsWith('.policy.ts'));

/** What keeps this route from reaching a policy; nothing, when it is public or all is well. */
function findingsOf({ isPublic, actor, calls }) {
  if (isPublic) return [];
  if (!actor) return ['does not ask who is calling (@By)'];
  const gates = calls.filter(({ file }) => isAction(file) || isReader(file));
  if (gates.length === 0) return ['calls neither an action nor a reader'];
  return gates.flatMap(({ service, mentions, file }) => {
    const findings = [];
    if (!mentions.includes(actor)) findings.push(`does not tell ${service} who is asking`);
    if (isAction(file) && !asksPolicy(file)) findings.push(`calls ${path.basename(file)}, which asks no policy`);
    return findings;
  });
}

/** Every route is open on purpose or reaches a policy: by an action that asks it, or a reader that is told who asks. */
export async function check(root) {
  const files = await filesUnder(path.join(root, 'api/src'));
  const controllers = files.filter((file) => file.endsWith('.controller.ts'));
  const routes = controllers.flatMap((file) => routesOf(file).map((route) => ({ ...route, file })));
  return [
    ...routes.flatMap((route) =>
      findingsOf(route).map((finding) => `${path.relative(root, route.file)}:${route.line} ${route.name} ${finding}`),
    ),
    ...monitoringFindings(root, files),
  ];
}
