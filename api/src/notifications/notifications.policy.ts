import type { Actor } from '../accounts/index.js';

/** What a person has been told, and has read, is that person's business alone. */
export const mayMarkRead = (actor: Actor, { userId }: { userId: string }): boolean => actor.userId === userId;
