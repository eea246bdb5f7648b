import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../accounts/index.js';
import { Clock, ENVIRONMENT, type Environment, Forbidden, keptBackups, onOneDisk } from '../../platform/index.js';
import { mayLookAfterBackups } from '../monitoring.policy.js';
import type { BackupsDto } from './backups.dto.js';

const LONGEST_MS = 36 * 3_600_000;

@Injectable()
export class BackupsReader {
  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly clock: Clock,
  ) {}

  /** @throws Forbidden for everybody but administrators */
  async state(actor: Actor): Promise<BackupsDto> {
    if (!mayLookAfterBackups(actor)) throw new Forbidden();
    const { backupDir, dataDir } = this.environment;
    const kept = await keptBackups(backupDir);
    const lastAt = kept[0]?.madeAt ?? null;
    return {
      lastAt,
      kept: kept.length,
      sameDisk: await onOneDisk(backupDir, dataDir),
      overdue: lastAt === null || this.clock.now().getTime() - Date.parse(lastAt) > LONGEST_MS,
    };
  }
}
