import { shallowRef } from 'vue';
import type { Problem } from './api-client';

/** Why the page that was asked for did not open, and how to ask again. */
export const navigationProblem = shallowRef<{ problem: Problem; retry: () => void } | null>(null);
