import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from '../../../tools/launcher/workspace.mjs';

export const read = (...parts: string[]): string => readFileSync(inRoot(...parts), 'utf8');
export const exists = (...parts: string[]): boolean => existsSync(inRoot(...parts));

/** Every name that `readEnvironment` asks for. */
export function settingsOfTheApplication(): string[] {
  const reader = read('api', 'src', 'platform', 'config', 'settings-reader.ts');
  const settings = read('api', 'src', 'platform', 'config', 'environment.ts');
  const asked = [...`${reader}${settings}`.matchAll(/(?:this|read)\s*\.(?:\w+)\(\s*'([A-Z][A-Z_]+)'/g)].map(
    ([, name = '']) => name,
  );
  return [...new Set(asked)].sort();
}

/** Does the ignore file of the build leave this path in? The last line that fits decides. */
export function isInBuildContext(place: string): boolean {
  const lines = read('docker', 'Dockerfile.dockerignore').split('\n');
  const patterns = lines.map((line) => line.trim()).filter((line) => line && !line.startsWith('#'));
  return patterns.reduce(
    (kept, pattern) => (fits(place, pattern.replace('!', '')) ? pattern.startsWith('!') : kept),
    true,
  );
}

/** A pattern fits a path, and everything under a folder that it names. `*` takes names that begin with a dot, too. */
function fits(place: string, pattern: string): boolean {
  const expression = pattern
    .replaceAll('.', '\\.')
    .replace('**/', '(?:.+/)?')
    .replaceAll(/(?<!\))\*/g, '[^/]*');
  return new RegExp(`^${expression}(?:/|$)`).test(place);
}
