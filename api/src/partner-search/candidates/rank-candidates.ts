import {
  compareMatches,
  countIn,
  distanceKm,
  highestRankOf,
  isContrast,
  type Match,
  match,
  type MatchSide,
  type QuestionMask,
  rankOf,
} from '@boordosh/shared/calculations';
import type { InstructionLanguage, PartnershipMode } from '@boordosh/shared/vocabulary';
import { languageBits, modeBits } from './candidate.js';
import type { CandidateTable } from './candidate-table.js';
import { TopSlots } from './top-slots.js';

export interface MatchFilter {
  mode?: PartnershipMode | undefined;
  region?: string | undefined;
  language?: InstructionLanguage | undefined;
}

export interface MatchQuestion {
  ours: MatchSide;
  /** Schools in talks or in partnership with us: they show us more. */
  partnerIds: readonly string[];
  filter: MatchFilter;
  count: number;
}

/**
 * The best matches in order. One pass finds which they are, with nothing made for a school that cannot be among them;
 * what is shown of them is then worked out by `match` itself.
 */
export function rankCandidates(table: CandidateTable, { ours, partnerIds, filter, count }: MatchQuestion): Match[] {
  const top = new TopSlots(count);
  const consider = considering(table, ours, filter, top);
  const partners = slotsOf(table, partnerIds);
  const apart = new Set([...partners, ...slotsOf(table, [ours.id])]);
  for (let slot = 0; slot < table.length; slot += 1) {
    const learn = ours.needs & (table.openOffers[slot] ?? 0);
    const give = ours.offers & (table.openNeeds[slot] ?? 0);
    if ((learn | give) !== 0 && !apart.has(slot)) consider(slot, learn, give);
  }
  for (const slot of partners) {
    const learn = ours.needs & (table.partnerOffers[slot] ?? 0);
    const give = ours.offers & (table.partnerNeeds[slot] ?? 0);
    if ((learn | give) !== 0) consider(slot, learn, give);
  }
  return top.slots
    .map((slot) => match(ours, table.sideAt(slot, partners.has(slot))))
    .filter((found) => found !== null)
    .sort(compareMatches);
}

const slotsOf = (table: CandidateTable, ids: readonly string[]): Set<number> =>
  new Set(ids.map((id) => table.slotOf(id)).filter((slot) => slot !== undefined));

function passing(table: CandidateTable, { mode, region, language }: MatchFilter): (slot: number) => boolean {
  const modes = mode === undefined ? 0 : modeBits([mode]);
  const languages = language === undefined ? 0 : languageBits([language]);
  const code = region === undefined ? 0 : table.regionCode(region);
  return (slot) =>
    (modes === 0 || ((table.modes[slot] ?? 0) & modes) !== 0) &&
    (languages === 0 || ((table.languages[slot] ?? 0) & languages) !== 0) &&
    (code === 0 || table.regions[slot] === code);
}

/** Offers a slot with its rank. Most schools are out by the number of questions alone: nothing else of them is looked at. */
function considering(table: CandidateTable, ours: MatchSide, filter: MatchFilter, top: TopSlots) {
  const passes = passing(table, filter);
  const ourLanguages = languageBits(ours.languages);
  return (slot: number, learns: QuestionMask, gives: QuestionMask): void => {
    const [learn, give] = [countIn(learns), countIn(gives)];
    if (!top.couldTake(highestRankOf(learn, give)) || !passes(slot)) return;
    const km = kmTo(table, ours, slot);
    const rank = rankOf({
      learn,
      give,
      sharesLanguage: ((table.languages[slot] ?? 0) & ourLanguages) !== 0,
      isContrast: isContrast(ours.settlementGroup, table.groupAt(slot)),
      km,
      openPartnerships: table.loads[slot] ?? 0,
    });
    top.offer(slot, rank, km ?? Number.MAX_VALUE, table.ids);
  };
}

function kmTo(table: CandidateTable, { position }: MatchSide, slot: number): number | null {
  const theirs = position && table.positionAt(slot);
  return position && theirs && distanceKm(position, theirs);
}
