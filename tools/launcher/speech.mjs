const HEARTBEAT_MS = 10_000;
const WORTH_TELLING_MS = 1_000;

// Whoever read us may leave (`npm start | head`); the work goes on.
process.stdout.on('error', () => undefined);

/** @param {string} text */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/**
 * Says what takes long while it happens: a line at the start, one every ten seconds with the last thing the work
 * reported, and how long it took.
 *
 * @template T
 * @param {string} title
 * @param {(report: (line: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const started = Date.now();
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} s`;
  let last = '';
  say(`${title} …`);
  const heartbeat = setInterval(() => {
    say(`  still at it after ${seconds()}${last && `: ${last}`}`);
  }, HEARTBEAT_MS);
  try {
    const result = await work((line) => {
      if (line.trim()) last = line.trim().slice(0, 100);
    });
    if (Date.now() - started > WORTH_TELLING_MS) say(`  done in ${seconds()}`);
    return result;
  } finally {
    clearInterval(heartbeat);
  }
}
