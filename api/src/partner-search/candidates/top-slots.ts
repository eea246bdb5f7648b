/** The best slots seen so far, at most `count`, best first; a later one enters by pushing the last one out. */
export class TopSlots {
  readonly slots: number[] = [];
  private readonly ranks: number[] = [];
  private readonly kms: number[] = [];

  constructor(private readonly count: number) {}

  /** Whether a slot of that rank might still enter; its distance decides between equals. */
  couldTake(rank: number): boolean {
    return this.slots.length < this.count || rank >= (this.ranks[this.count - 1] ?? 0);
  }

  offer(slot: number, rank: number, km: number, ids: readonly string[]): void {
    let at = this.slots.length;
    while (at > 0 && this.isBefore(slot, rank, km, at - 1, ids)) at -= 1;
    if (at >= this.count) return;
    this.slots.splice(at, 0, slot);
    this.ranks.splice(at, 0, rank);
    this.kms.splice(at, 0, km);
    if (this.slots.length <= this.count) return;
    this.slots.pop();
    this.ranks.pop();
    this.kms.pop();
  }

  private isBefore(slot: number, rank: number, km: number, at: number, ids: readonly string[]): boolean {
    const otherRank = this.ranks[at] ?? 0;
    if (rank !== otherRank) return rank > otherRank;
    const otherKm = this.kms[at] ?? 0;
    if (km !== otherKm) return km < otherKm;
    return (ids[slot] ?? '') < (ids[this.slots[at] ?? 0] ?? '');
  }
}
