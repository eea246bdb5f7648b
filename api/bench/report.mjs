import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(import.meta.dirname, '../../bench-results');
const number = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(1));

/** One line of the table; a goal that is missed says so. */
export function lineOf(name, { ratio, lowest, highest, product, limit, failed }, { atLeast, slowestMs }) {
  const verdict = failed > 0 ? `${failed} failed` : ratio >= atLeast ? 'reached' : 'missed';
  const goal = `≥ ${atLeast}${slowestMs ? `, p97.5 ≤ ${slowestMs} ms` : ''}`;
  const slow = slowestMs && product.p97 > slowestMs ? ', too slow' : '';
  const cells = [
    name,
    `${ratio.toFixed(2)} (${lowest.toFixed(2)}–${highest.toFixed(2)})`,
    goal,
    `${verdict}${slow}`,
    number(product.perSecond),
    number(limit.perSecond),
    `${product.p50} / ${product.p97} / ${product.p99}`,
    `${limit.p50} / ${limit.p97} / ${limit.p99}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

export const HEADINGS = [
  '| question | share of the limit (min–max) | goal | | product, per s | limit, per s | product p50 / p97.5 / p99 ms | limit |',
  '| --- | --- | --- | --- | --- | --- | --- | --- |',
];

/** Kept beside the workspace, not in it: figures belong to a machine and a day. */
export function keep(lines) {
  mkdirSync(FOLDER, { recursive: true });
  const file = path.join(FOLDER, `${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}.md`);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return path.relative(process.cwd(), file);
}
