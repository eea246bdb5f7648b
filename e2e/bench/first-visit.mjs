// node e2e/bench/first-visit.mjs <address> <visits>: a slow phone opens the sign-in page, first with nothing, then again.
// Writes the medians as JSON: kilobytes of JavaScript and CSS in their bodies, milliseconds until the first field is there.
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../support/browser.ts';

const PHONE = { width: 360, height: 740 };
const CPU_SLOWER = 4;
const BYTES_PER_SECOND = (400 * 1000) / 8;
const ROUND_TRIP_MS = 400;
const FIRST_FIELD = 'main form input';

const [address = '', visits = '3'] = process.argv.slice(2);
const { executablePath, env } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS, env: { ...process.env, ...env } });
const shots = { cold: [], warm: [] };
for (let visit = 0; visit < Number(visits); visit += 1) {
  // A context has a cache of its own, so the second page in it is somebody who comes back.
  const context = await browser.newContext({ viewport: PHONE, locale: 'ky' });
  shots.cold.push(await open(context));
  shots.warm.push(await open(context));
  await context.close();
}
await browser.close();
process.stdout.write(JSON.stringify({ cold: summary(shots.cold), warm: summary(shots.warm) }));

async function open(context) {
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  await wire.send('Network.enable');
  await wire.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: ROUND_TRIP_MS,
    downloadThroughput: BYTES_PER_SECOND,
    uploadThroughput: BYTES_PER_SECOND,
  });
  await wire.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
  await page.addInitScript(noteWhenThere, FIRST_FIELD);
  await page.goto(`${address}/sign-in`);
  const ms = await (await page.waitForFunction(() => globalThis.firstFieldAt)).jsonValue();
  await page.waitForLoadState('networkidle');
  const bytes = await page.evaluate(bytesOfCode);
  await page.close();
  return { kilobytes: bytes / 1024, ms };
}

/** Runs in the page: the bodies of scripts and styles as they were compressed; what the cache gives does not count. */
function bytesOfCode() {
  return globalThis.performance
    .getEntriesByType('resource')
    .filter(({ name, transferSize }) => transferSize > 0 && /\.(?:js|css)$/.test(name))
    .reduce((bytes, { encodedBodySize }) => bytes + encodedBodySize, 0);
}

/** Runs in the page: a field counts once it stands there and could be typed into. */
function noteWhenThere(selector) {
  const { document, requestAnimationFrame } = globalThis;
  const look = () => {
    const field = document.querySelector(selector);
    if (field && !field.disabled && field.getClientRects().length > 0) globalThis.firstFieldAt = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}

function summary(taken) {
  const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
  return {
    kilobytes: median(taken.map(({ kilobytes }) => kilobytes)),
    ms: median(taken.map(({ ms }) => ms)),
  };
}
