/** Needs and offers of a school, by the numbers of the questions. */
export interface NeedsAndOffers {
  needs: readonly number[];
  offers: readonly number[];
}

/** A letter names a few things, not all: more would be a list nobody reads. */
const MOST = 3;

/** What the letter names at first: what answers the other school's side comes before the rest. */
export function chooseForLetter(ours: NeedsAndOffers, theirs: NeedsAndOffers): { needs: number[]; offers: number[] } {
  return { needs: fewOf(ours.needs, theirs.offers), offers: fewOf(ours.offers, theirs.needs) };
}

function fewOf(numbers: readonly number[], answered: readonly number[]): number[] {
  const first = numbers.filter((number) => answered.includes(number));
  const rest = numbers.filter((number) => !answered.includes(number));
  return [...first, ...rest].slice(0, MOST);
}
