import type { ScaleEnds } from './describe.js';

/** From one scale to another: y = 1 + 4x/3 from 0–3 to 1–5. Only for drawing together; what is stored stays raw. */
export const rescale = (value: number, from: ScaleEnds, to: ScaleEnds): number =>
  to.min + (value - from.min) * stretch(from, to);

/** SD and differences stretch, they do not move. */
export const rescaleSpread = (sd: number, from: ScaleEnds, to: ScaleEnds): number => sd * stretch(from, to);

export const PRACTICE_SCALE: ScaleEnds = { min: 0, max: 3 };
export const RADAR_SCALE: ScaleEnds = { min: 1, max: 5 };

/** An index on the radar, whatever scale it was asked on. */
export const onRadar = (value: number, scale: ScaleEnds): number => rescale(value, scale, RADAR_SCALE);

/** A lower-better item inside an index. The item itself is shown in its own direction. */
export const reversed = (value: number, { min, max }: ScaleEnds): number => min + max - value;

/** Teachers minus students, only for items of equal wording: a topic for talk, not an error of either side. */
export const gap = (students: number, teachers: number): number => teachers - students;

const stretch = (from: ScaleEnds, to: ScaleEnds): number => (to.max - to.min) / (from.max - from.min);
