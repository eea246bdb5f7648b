/** A set of questions 1–24, one bit each: small enough to hold a whole network in memory and to compare in one step. */
export type QuestionMask = number;

export const maskOf = (numbers: Iterable<number>): QuestionMask => {
  let mask = 0;
  for (const number of numbers) mask |= 1 << (number - 1);
  return mask;
};

export const numbersIn = (mask: QuestionMask): number[] => {
  const numbers: number[] = [];
  for (let number = 1; number <= 24; number += 1) if ((mask >> (number - 1)) & 1) numbers.push(number);
  return numbers;
};

/** Adds up neighbours, then pairs, then fours: it runs twice for every school of the directory. */
export const countIn = (mask: QuestionMask): number => {
  const pairs = mask - ((mask >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};
