export { AuditFeed, type ChainedFact } from './audit-feed.js';
export { AuditModule } from './audit.module.js';
export { AuditTrail } from './audit-trail.js';
export { type ChainHead, type ChainWalk, walkChain } from './walk-chain.js';
export { Sequencer } from './sequencer.js';
