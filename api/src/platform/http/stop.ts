import type { INestApplication } from '@nestjs/common';

const LONGEST_STOP_MS = 15_000;

/** On the first signal: not ready any more, what is under way is finished, then the database is let go. */
export function stopOnSignals(app: INestApplication, afterwards: () => Promise<void>): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref();
    app
      .close()
      .then(afterwards)
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
