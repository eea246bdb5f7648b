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

export const countIn = (mask: QuestionMask): number => {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};
