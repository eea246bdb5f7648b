import type { Reply } from '@boordosh/shared/contract';

/** The code of a partnership, without what only its page may do. */
export type CodeOfConduct = Omit<Reply<'PartnershipCode'>, 'can' | 'partnershipId'>;
