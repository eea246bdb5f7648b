export const ACCOUNTS_ERRORS = [
  'wrong-identifier-or-password',
  'wrong-password',
  'too-many-attempts',
  'hashing-busy',
  'session-ended',
  'invitation-unknown',
  'invitation-used',
  'invitation-expired',
  'already-a-member',
  'role-taken',
  'account-closed',
  'no-mail-server',
  'member-without-account',
  'duties-need-heir',
] as const;
export type AccountsError = (typeof ACCOUNTS_ERRORS)[number];
