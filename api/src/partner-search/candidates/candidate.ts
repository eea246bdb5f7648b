import type { Position } from '@boordosh/shared/calculations';
import {
  INSTRUCTION_LANGUAGES,
  PARTNERSHIP_MODES,
  type PartnershipMode,
  type SettlementGroup,
} from '@boordosh/shared/vocabulary';

/** What matching knows of a school. Marks that nobody outside may see are in none of the masks. */
export interface Candidate {
  id: string;
  /** Marks that any verified school may see. */
  openOffers: number;
  openNeeds: number;
  /** Those, and the ones for schools in talks or in partnership with it. */
  partnerOffers: number;
  partnerNeeds: number;
  languages: readonly string[];
  settlementGroup: SettlementGroup | null;
  position: Position | null;
  openPartnerships: number;
  wantedModes: readonly PartnershipMode[];
  region: string | null;
}

/** One bit for each value of a short list, so a school's languages are compared in one step. */
const bitsOf = (values: readonly string[], present: readonly string[]): number =>
  values.reduce((bits, value, at) => (present.includes(value) ? bits | (1 << at) : bits), 0);

export const languageBits = (languages: readonly string[]): number => bitsOf(INSTRUCTION_LANGUAGES, languages);
export const modeBits = (modes: readonly string[]): number => bitsOf(PARTNERSHIP_MODES, modes);

export const languagesIn = (bits: number): string[] => INSTRUCTION_LANGUAGES.filter((_, at) => (bits >> at) & 1);
