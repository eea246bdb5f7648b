import { describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { repeating } from './repeating.js';

Logger.overrideLogger(false);

const moment = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('work that repeats', () => {
  it('never runs twice at once, and a nudge meanwhile means once more', async () => {
    let running = 0;
    let most = 0;
    let runs = 0;
    let release: () => void = () => undefined;
    const job = repeating(60_000, async () => {
      running += 1;
      runs += 1;
      most = Math.max(most, running);
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      running -= 1;
    });
    job.start();
    job.nudge();
    job.nudge();
    release();
    await moment();
    release();
    await moment();
    expect({ most, runs }).toEqual({ most: 1, runs: 2 });
    await job.stop();
  });

  it('outlives a failure', async () => {
    let runs = 0;
    const job = repeating(1, () => {
      runs += 1;
      return Promise.reject(new Error('no'));
    });
    job.start();
    while (runs < 3) await new Promise((resolve) => setTimeout(resolve, 1));
    await job.stop();
    expect(runs).toBeGreaterThanOrEqual(3);
  });
});
