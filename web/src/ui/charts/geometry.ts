export interface Point {
  x: number;
  y: number;
}

/** A value's place on a scale that is drawn from `from` to `to`; what lies outside stays on the edge. */
export const scale = (min: number, max: number, from: number, to: number) => {
  return (value: number): number =>
    from + ((Math.min(max, Math.max(min, value)) - min) / (max - min || 1)) * (to - from);
};

/** Corner `index` of `count`, first one on top, clockwise. */
export const corner = (centre: Point, radius: number, index: number, count: number): Point => {
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
  return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
};

export const polygon = (points: readonly Point[]): string =>
  points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');

/** Moves marks apart that would cover each other, in order, staying near their places. */
export const apart = (places: readonly number[], gap: number, from: number, to: number): number[] => {
  const moved = [...places];
  for (let i = 1; i < moved.length; i += 1) moved[i] = Math.max(moved[i] ?? 0, (moved[i - 1] ?? 0) + gap);
  const over = (moved.at(-1) ?? 0) - to;
  if (over > 0) {
    moved[moved.length - 1] = to;
    for (let i = moved.length - 2; i >= 0; i -= 1) moved[i] = Math.min(moved[i] ?? 0, (moved[i + 1] ?? 0) - gap);
  }
  return moved.map((place) => Math.max(from, place));
};

interface Label {
  at: number;
  anchor: 'start' | 'middle' | 'end';
  width: number;
}

const BEFORE = { start: 0, middle: 0.5, end: 1 } as const;

/** On which line each label stands, so that none runs into another: 0 is the first line. */
export const stagger = (labels: readonly Label[]): number[] => {
  const ends: number[] = [];
  return labels.map(({ at, anchor, width }) => {
    const start = at - width * BEFORE[anchor];
    const free = ends.findIndex((end) => end <= start);
    const line = free === -1 ? ends.length : free;
    ends[line] = start + width + 8;
    return line;
  });
};
