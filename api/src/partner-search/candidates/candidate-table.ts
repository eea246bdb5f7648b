import type { MatchSide, Position } from '@boordosh/shared/calculations';
import { SETTLEMENT_GROUPS, type SettlementGroup } from '@boordosh/shared/vocabulary';
import { type Candidate, languageBits, languagesIn, modeBits } from './candidate.js';

const GROUPS: readonly (SettlementGroup | null)[] = [null, ...SETTLEMENT_GROUPS];
const SMALLEST = 1_024;

/**
 * Schools as columns of numbers: a whole country is compared in one pass without making an object for each school.
 * A slot that no school holds has empty masks, so it matches nothing until the next school takes it.
 */
export class CandidateTable {
  /** How many slots are in use or were; a pass runs to here. */
  length = 0;
  ids: string[] = [];
  openOffers = new Int32Array(SMALLEST);
  openNeeds = new Int32Array(SMALLEST);
  partnerOffers = new Int32Array(SMALLEST);
  partnerNeeds = new Int32Array(SMALLEST);
  languages = new Uint8Array(SMALLEST);
  modes = new Uint8Array(SMALLEST);
  groups = new Uint8Array(SMALLEST);
  regions = new Int16Array(SMALLEST);
  loads = new Uint16Array(SMALLEST);
  latitudes = new Float64Array(SMALLEST);
  longitudes = new Float64Array(SMALLEST);
  private readonly slots = new Map<string, number>();
  private readonly free: number[] = [];
  private readonly regionCodes = new Map<string, number>();

  put(school: Candidate): void {
    const at = this.slots.get(school.id) ?? this.takeSlot(school.id);
    this.openOffers[at] = school.openOffers;
    this.openNeeds[at] = school.openNeeds;
    this.partnerOffers[at] = school.partnerOffers;
    this.partnerNeeds[at] = school.partnerNeeds;
    this.languages[at] = languageBits(school.languages);
    this.modes[at] = modeBits(school.wantedModes);
    this.groups[at] = GROUPS.indexOf(school.settlementGroup);
    this.regions[at] = school.region === null ? 0 : this.regionCode(school.region, true);
    this.loads[at] = school.openPartnerships;
    this.latitudes[at] = school.position?.lat ?? Number.NaN;
    this.longitudes[at] = school.position?.lon ?? Number.NaN;
  }

  remove(id: string): void {
    const at = this.slots.get(id);
    if (at === undefined) return;
    this.openOffers[at] = this.openNeeds[at] = this.partnerOffers[at] = this.partnerNeeds[at] = 0;
    this.slots.delete(id);
    this.free.push(at);
  }

  slotOf(id: string): number | undefined {
    return this.slots.get(id);
  }

  /** The schools in it now. */
  get size(): number {
    return this.slots.size;
  }

  /** A number for the region; one that no school has ever had matches none. */
  regionCode(region: string, learn = false): number {
    const known = this.regionCodes.get(region);
    if (known !== undefined) return known;
    const code = this.regionCodes.size + 1;
    if (learn) this.regionCodes.set(region, code);
    return code;
  }

  groupAt(at: number): SettlementGroup | null {
    return GROUPS[this.groups[at] ?? 0] ?? null;
  }

  /** The school in that slot as `match` takes it, with the marks that are open to the one who asks. */
  sideAt(at: number, isPartner: boolean): MatchSide {
    const [offers, needs] = isPartner ? [this.partnerOffers, this.partnerNeeds] : [this.openOffers, this.openNeeds];
    return {
      id: this.ids[at] ?? '',
      offers: offers[at] ?? 0,
      needs: needs[at] ?? 0,
      languages: languagesIn(this.languages[at] ?? 0),
      settlementGroup: this.groupAt(at),
      position: this.positionAt(at),
      openPartnerships: this.loads[at] ?? 0,
    };
  }

  positionAt(at: number): Position | null {
    const lat = this.latitudes[at] ?? Number.NaN;
    return Number.isNaN(lat) ? null : { lat, lon: this.longitudes[at] ?? Number.NaN };
  }

  private takeSlot(id: string): number {
    const at = this.free.pop() ?? this.length;
    if (at === this.length) {
      if (at === this.openOffers.length) this.grow();
      this.length += 1;
    }
    this.ids[at] = id;
    this.slots.set(id, at);
    return at;
  }

  private grow(): void {
    this.openOffers = longer(this.openOffers);
    this.openNeeds = longer(this.openNeeds);
    this.partnerOffers = longer(this.partnerOffers);
    this.partnerNeeds = longer(this.partnerNeeds);
    this.languages = longer(this.languages);
    this.modes = longer(this.modes);
    this.groups = longer(this.groups);
    this.regions = longer(this.regions);
    this.loads = longer(this.loads);
    this.latitudes = longer(this.latitudes);
    this.longitudes = longer(this.longitudes);
  }
}

interface Column extends ArrayLike<number> {
  set(from: ArrayLike<number>): void;
}

function longer<T extends Column>(column: T): T {
  const made = new (column.constructor as new (length: number) => T)(column.length * 2);
  made.set(column);
  return made;
}
