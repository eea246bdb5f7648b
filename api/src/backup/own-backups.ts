import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { keptBackups } from '../platform/backups/kept-backups.js';
import type { Environment } from '../platform/config/environment.js';
import { repeating, type Repeating } from '../platform/jobs/repeating.js';
import { backUp } from './back-up.js';

const LOOK_EVERY_MS = 15 * 60_000;
const ZONE = 'Asia/Bishkek';
/** When schools sleep; a machine that was off then makes up for it when it is on again. */
const FROM_HOUR = 2;
const KEPT = { nightly: 14, 'before-update': 5 } as const;

export type OwnBackup = keyof typeof KEPT;
type Places = Pick<Environment, 'backupDir' | 'dataDir' | 'filesUrl'>;

/** One back-up into the platform's own folder; the oldest of its kind beyond what is kept goes. */
export async function makeOwnBackup(kind: OwnBackup, places: Places, ownerUrl: string, now: Date): Promise<void> {
  const { backupDir, dataDir, filesUrl } = places;
  await mkdir(backupDir, { recursive: true, mode: 0o700 });
  await backUp({
    ownerUrl,
    filesFolder: fileURLToPath(filesUrl),
    secretKeyFile: path.join(dataDir, 'secret-key'),
    target: path.join(backupDir, `${kind}-${now.toISOString().slice(0, 19).replaceAll(':', '-')}`),
    linked: true,
  });
  const ofKind = (await keptBackups(backupDir)).filter(({ name }) => name.startsWith(`${kind}-`));
  for (const { name } of ofKind.slice(KEPT[kind])) await rm(path.join(backupDir, name), { recursive: true });
}

/** Whether tonight's is still to be made. */
export async function isNightlyDue(backupDir: string, now: Date): Promise<boolean> {
  if (Number(hourOf.format(now)) < FROM_HOUR) return false;
  const today = dayOf.format(now);
  const kept = await keptBackups(backupDir);
  return !kept.some(({ name, madeAt }) => name.startsWith('nightly-') && dayOf.format(new Date(madeAt)) === today);
}

export function nightlyBackups(places: Places, ownerUrl: string, clock: { now: () => Date }): Repeating {
  return repeating(LOOK_EVERY_MS, async () => {
    const now = clock.now();
    if (await isNightlyDue(places.backupDir, now)) await makeOwnBackup('nightly', places, ownerUrl, now);
  });
}

const dayOf = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, dateStyle: 'short' });
const hourOf = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', hourCycle: 'h23' });
