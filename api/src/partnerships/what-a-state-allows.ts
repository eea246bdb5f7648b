import type { PartnershipState } from '@boordosh/shared/vocabulary';

/** Getting acquainted comes before signing, so joint events begin with the talks. */
export const allowsEvents = (state: PartnershipState): boolean => state === 'in-talks' || state === 'active';

/** What a partner may use, and pass on to nobody, is shared only once the code is signed. */
export const allowsResources = (state: PartnershipState): boolean => state === 'active';
