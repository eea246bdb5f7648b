import { Logger } from '@nestjs/common';

export interface Repeating {
  start(): void;
  /** Runs soon, without waiting for the next turn. */
  nudge(): void;
  /** Resolves when the run in progress has ended; none starts after it. */
  stop(): Promise<void>;
}

/** Runs a piece of work again and again, never twice at once, and outlives its failures. */
export function repeating(everyMs: number, work: () => Promise<unknown>): Repeating {
  const log = new Logger('Repeating');
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let wanted = 0;
  let stopped = true;

  const run = async (): Promise<void> => {
    for (let done = -1; done < wanted && !stopped;) {
      done = wanted;
      await work().catch((error: unknown) => {
        log.error({ err: error });
      });
    }
  };
  const turn = (): void => {
    if (stopped) return;
    clearTimeout(timer);
    running ??= run().finally(() => {
      running = undefined;
      if (!stopped) timer = setTimeout(turn, everyMs).unref();
    });
  };
  return {
    start: () => {
      stopped = false;
      turn();
    },
    nudge: () => {
      wanted += 1;
      turn();
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
