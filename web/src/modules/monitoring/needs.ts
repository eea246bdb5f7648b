import type { ClusterNeeds } from './monitoring.api';

type QuestionNeeds = ClusterNeeds['items'][number];

/** A need that no strength in the cluster meets. */
export const isUnmet = ({ needs, offers }: QuestionNeeds): boolean => needs > 0 && offers === 0;

/** Three steps of tint: 1–2, 3–4, 5 and more; nothing for none. */
export const heatOf = (count: number): 0 | 1 | 2 | 3 => {
  if (count === 0) return 0;
  if (count < 3) return 1;
  return count < 5 ? 2 : 3;
};
