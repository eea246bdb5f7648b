import type { ProblemView } from './problem-view';

/** What `ResourceView` shows of something that is being read. */
export interface ResourceLike<Data> {
  data: Data | undefined;
  waiting: boolean;
  problem: ProblemView | null;
  refresh: () => Promise<void>;
}
