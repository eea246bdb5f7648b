/** Hours without use after which a session ends. A school person's own phone stays signed in over the summer. */
export const IDLE_HOURS = { school: 120 * 24, 'shared-device': 12, overseer: 1 } as const;

/** Hours after which a session ends however much it is used. */
export const LONGEST_HOURS = { school: 400 * 24, 'shared-device': 12, overseer: 12 } as const;

export interface SessionUse {
  sharedDevice: boolean;
  createdAt: Date;
  lastUsedAt: Date;
}

const MS_PER_HOUR = 3_600_000;

/** When the session ends unless it is used again. Whoever oversees schools is asked again soon, on every device. */
export function endOf({ sharedDevice, createdAt, lastUsedAt }: SessionUse, oversees: boolean): Date {
  const kind = oversees ? 'overseer' : sharedDevice ? 'shared-device' : 'school';
  const unused = lastUsedAt.getTime() + IDLE_HOURS[kind] * MS_PER_HOUR;
  const longest = createdAt.getTime() + LONGEST_HOURS[kind] * MS_PER_HOUR;
  return new Date(Math.min(unused, longest));
}
