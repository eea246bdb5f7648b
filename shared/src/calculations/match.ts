import type { Fit, MatchReason } from '../vocabulary/matches.js';
import type { SettlementGroup } from '../vocabulary/settlements.js';
import { distanceKm, type Position } from './distance.js';
import { countIn, numbersIn, type QuestionMask } from './question-mask.js';

/** What one school lets the other see of it. Marks that are closed to the other are not in the masks. */
export interface MatchSide {
  readonly id: string;
  readonly offers: QuestionMask;
  readonly needs: QuestionMask;
  readonly languages: readonly string[];
  readonly settlementGroup: SettlementGroup | null;
  readonly position: Position | null;
  /** Partnerships it is in already: who has none comes before who has many. */
  readonly openPartnerships: number;
}

export interface Match {
  readonly id: string;
  readonly fit: Fit;
  /** Questions we need and they offer; those they need and we offer; those we need and they do not offer. */
  readonly learn: readonly number[];
  readonly give: readonly number[];
  readonly missing: readonly number[];
  readonly languages: readonly string[];
  readonly km: number | null;
  readonly reasons: readonly MatchReason[];
  readonly rank: number;
}

/** The match of `theirs` for `ours`; null when neither has anything for the other. */
export const match = (ours: MatchSide, theirs: MatchSide): Match | null => {
  const learn = ours.needs & theirs.offers;
  const give = ours.offers & theirs.needs;
  if (learn === 0 && give === 0) return null;

  const languages = ours.languages.filter((language) => theirs.languages.includes(language));
  const km = ours.position && theirs.position ? distanceKm(ours.position, theirs.position) : null;
  const signals: RankSignals = {
    learn: countIn(learn),
    give: countIn(give),
    sharesLanguage: languages.length > 0,
    isContrast: isContrast(ours.settlementGroup, theirs.settlementGroup),
    km,
    openPartnerships: theirs.openPartnerships,
  };
  return {
    id: theirs.id,
    fit: fitOf(signals),
    learn: numbersIn(learn),
    give: numbersIn(give),
    missing: numbersIn(ours.needs & ~theirs.offers),
    languages,
    km,
    reasons: reasonsOf(signals),
    rank: rankOf(signals),
  };
};

/** Best first; the same schools always in the same order, whatever order they came in. */
export const rankMatches = (ours: MatchSide, candidates: readonly MatchSide[]): Match[] =>
  candidates
    .filter(({ id }) => id !== ours.id)
    .map((theirs) => match(ours, theirs))
    .filter((found) => found !== null)
    .sort(compareMatches);

export const compareMatches = (a: Match, b: Match): number =>
  b.rank - a.rank || orderOfKm(a.km, b.km) || (a.id < b.id ? -1 : Number(a.id > b.id));

export interface RankSignals {
  /** How many questions go each way. */
  readonly learn: number;
  readonly give: number;
  readonly sharesLanguage: boolean;
  readonly isContrast: boolean;
  readonly km: number | null;
  readonly openPartnerships: number;
}

/**
 * One number to sort by, higher is better: both ways before one way, then the weaker way, then both together, then language,
 * contrast of town and village, nearness, load. Each weighs more than all that follow it, so one way never outranks two.
 * Written out, since it runs once for every school of the directory.
 */
export const rankOf = (signals: RankSignals): number => {
  let rank = leadOf(signals.learn, signals.give);
  rank = rank * 2 + Number(signals.sharesLanguage);
  rank = rank * 2 + Number(signals.isContrast);
  rank = rank * (NEAR_BANDS_KM.length + 1) + nearness(signals.km);
  return rank * (MOST_LOAD + 1) + MOST_LOAD - Math.min(signals.openPartnerships, MOST_LOAD);
};

/** The highest rank that so many questions each way can lead to, whatever else there is to say for the school. */
export const highestRankOf = (learn: number, give: number): number => (leadOf(learn, give) + 1) * RANKS_A_LEAD - 1;

const leadOf = (learn: number, give: number): number => {
  const weaker = Math.min(learn, give);
  return (Number(weaker > 0) * 25 + weaker) * 49 + learn + give;
};

export const isContrast = (ours: SettlementGroup | null, theirs: SettlementGroup | null): boolean =>
  ours !== null && theirs !== null && ours !== theirs;

export const fitOf = ({ learn, give }: Pick<RankSignals, 'learn' | 'give'>): Fit => {
  if (learn === 0) return 'give';
  if (give === 0) return 'learn';
  return Math.min(learn, give) >= 2 ? 'strong' : 'two-way';
};

/** A day trip, a long drive, across the country. Further away, or unknown, all count alike. */
const NEAR_BANDS_KM = [50, 150, 400] as const;
const MOST_LOAD = 15;
const RANKS_A_LEAD = 2 * 2 * (NEAR_BANDS_KM.length + 1) * (MOST_LOAD + 1);

const nearness = (km: number | null): number => (km === null ? 0 : NEAR_BANDS_KM.filter((band) => km <= band).length);

const reasonsOf = (signals: RankSignals): MatchReason[] => {
  const holds: Record<MatchReason, boolean> = {
    'both-ways': signals.learn > 0 && signals.give > 0,
    'shared-language': signals.sharesLanguage,
    'urban-rural': signals.isContrast,
    near: signals.km !== null && signals.km <= NEAR_BANDS_KM[1],
    'free-for-partner': signals.openPartnerships === 0,
  };
  return (Object.keys(holds) as MatchReason[]).filter((reason) => holds[reason]);
};

const orderOfKm = (a: number | null, b: number | null): number => (a ?? Number.MAX_VALUE) - (b ?? Number.MAX_VALUE);
