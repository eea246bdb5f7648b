/** Hours without use after which a session ends. A school person's own phone stays signed in over the summer. */
export const IDLE_HOURS = { school: 120 * 24, 'shared-device': 12, overseer: 1 } as const;

/** Hours after which a session ends however much it is used. */
export const LONGEST_HOURS = { school: 400 * 24, 'shared-device': 12, overseer: 12 } as const;
