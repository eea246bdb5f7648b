import type { WatchedSchool } from './monitoring.api';

export interface WatchedPartnership {
  id: string;
  schools: Pick<WatchedSchool, 'id' | 'name'>[];
  state: WatchedSchool['partnerships'][number]['state'];
  step: number | null;
  lastSignAt: string;
  quiet: boolean;
}

/** Each partnership once, under the first of its schools in alphabetical order. */
export const partnershipsOf = (schools: readonly WatchedSchool[]): WatchedPartnership[] => {
  const found = new Map<string, WatchedPartnership>();
  for (const { id, name, partnerships } of schools) {
    for (const { partners, ...partnership } of partnerships) {
      if (!found.has(partnership.id))
        found.set(partnership.id, { ...partnership, schools: [{ id, name }, ...partners] });
    }
  }
  return [...found.values()];
};
