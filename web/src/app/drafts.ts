import { onDevice } from './device-storage';

const keyOf = (userId: string, name: string): string => `draft:${userId}:${name}`;

export interface Draft<Value> {
  value: Value;
  /** When it was last written here, ISO 8601. */
  at: string;
  /** The version of the resource that was open, to see a conflict when it comes back. */
  version?: number;
}

export const readDraft = <Value>(userId: string, name: string): Draft<Value> | null => {
  const kept = onDevice.read(keyOf(userId, name));
  try {
    return kept === null ? null : (JSON.parse(kept) as Draft<Value>);
  } catch {
    return null;
  }
};

/** Whether it was kept: a full device is told to the writer. */
export const writeDraft = <Value>(userId: string, name: string, draft: Draft<Value>): boolean =>
  onDevice.write(keyOf(userId, name), JSON.stringify(draft));

export const dropDraft = (userId: string, name: string): void => {
  onDevice.remove(keyOf(userId, name));
};

export const countDrafts = (userId: string): number => onDevice.keys(keyOf(userId, '')).length;

export const wipeDrafts = (userId: string): void => {
  onDevice.keys(keyOf(userId, '')).forEach((key) => {
    onDevice.remove(key);
  });
};
