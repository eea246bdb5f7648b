import { isDeepStrictEqual } from 'node:util';
import autocannon from 'autocannon';

const PREPARED = 400;
const WARM_UP_SECONDS = 2;
/** What the limit does not work out: rights, the next page, whether a search had to be loosened. */
const OF_THE_PRODUCT_ALONE = ['can', 'nextCursor', 'similar'];

/**
 * Both sides by turns, A B B A A B …, so that whatever else the machine does meets both alike.
 *
 * @param {{ product: object, limit: object }} sides servers
 * @param {object} measured one of CASES
 * @param {{ rounds: number, seconds: number, connections: number }} options
 */
export async function measure(sides, measured, data, options) {
  await compareAnswers(sides, measured, data);
  await data.reset(measured);
  const connections = measured.connections ?? options.connections;
  const shoot = async (side, seconds) => {
    const shot = await autocannon({
      url: sides[side].address,
      connections,
      duration: seconds,
      timeout: 30,
      requests: requestsOf(side, measured, data),
    });
    await data.reset(measured);
    return {
      perSecond: shot['2xx'] / shot.duration,
      failed: shot.non2xx + shot.errors + shot.timeouts,
      p50: shot.latency.p50,
      p97: shot.latency.p97_5,
      p99: shot.latency.p99,
    };
  };
  for (const side of ['product', 'limit']) await shoot(side, WARM_UP_SECONDS);
  const shots = { product: [], limit: [] };
  for (let round = 0; round < options.rounds; round += 1) {
    const order = round % 2 === 0 ? ['product', 'limit'] : ['limit', 'product'];
    for (const side of order) shots[side].push(await shoot(side, options.seconds));
  }
  return summary(shots);
}

function summary({ product, limit }) {
  const ratios = product.map((shot, round) => shot.perSecond / limit[round].perSecond);
  const middle = (shots) =>
    Object.fromEntries(Object.keys(shots[0]).map((key) => [key, median(shots.map((shot) => shot[key]))]));
  return {
    ratio: median(ratios),
    lowest: Math.min(...ratios),
    highest: Math.max(...ratios),
    product: middle(product),
    limit: middle(limit),
    failed: [...product, ...limit].reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** Reads are asked again and again; a write is never asked twice. */
function requestsOf(side, { ask, writes }, data) {
  const request = (n) => asSent(side, ask(data, n));
  if (!writes) return Array.from({ length: PREPARED }, (_, n) => request(n));
  let next = 0;
  return [{ ...request(0), setupRequest: (common) => ({ ...common, ...request(next++) }) }];
}

const asSent = (side, { session, product, limit }) => {
  if (side === 'limit') return limit;
  const cookie = `__Host-sid=bench-${session}`;
  const fromOurPages = { 'x-requested-with': 'boordosh', 'sec-fetch-site': 'same-origin' };
  return { ...product, headers: { ...product.headers, ...fromOurPages, cookie } };
};

/** A comparison means something only while both give the same answer. */
async function compareAnswers(sides, measured, data) {
  for (let n = 0; n < (measured.writes ? 1 : 8); n += 1) {
    const question = measured.ask(data, n);
    const answers = {};
    for (const side of ['product', 'limit']) {
      const { path, ...request } = asSent(side, question);
      const reply = await fetch(`${sides[side].address}${path}`, request);
      if (!reply.ok) throw new Error(`${path}: ${side} answers ${reply.status} ${await reply.text()}`);
      answers[side] = compared(await reply.json(), measured);
      await data.reset(measured);
    }
    if (!isDeepStrictEqual(answers.product, answers.limit)) {
      throw new Error(
        `${question.product.path}: not the same answer\n${JSON.stringify(answers.product)}\n${JSON.stringify(answers.limit)}`,
      );
    }
  }
}

function compared(answer, { same, omit = [] }) {
  if (same) return same(answer);
  const left = [...OF_THE_PRODUCT_ALONE, ...omit];
  return Object.fromEntries(Object.entries(answer).filter(([key]) => !left.includes(key)));
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
