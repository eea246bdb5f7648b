export const SETTLEMENT_KINDS = [
  'capital',
  'city',
  'district-centre',
  'settlement',
  'village',
  'remote-village',
] as const;
export type SettlementKind = (typeof SETTLEMENT_KINDS)[number];

export const SETTLEMENT_GROUPS = ['urban', 'rural'] as const;
export type SettlementGroup = (typeof SETTLEMENT_GROUPS)[number];

const GROUPS: Record<SettlementKind, SettlementGroup | null> = {
  capital: 'urban',
  city: 'urban',
  settlement: 'urban',
  'district-centre': null,
  village: 'rural',
  'remote-village': 'rural',
};

/** A district centre may be either: there the school's own choice decides. */
export const settlementGroup = (kind: SettlementKind, chosen: SettlementGroup | null = null): SettlementGroup | null =>
  GROUPS[kind] ?? chosen;
