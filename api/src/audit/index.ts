export { AuditFeed, type ChainedFact } from './audit-feed.js';
export { AuditModule } from './audit.module.js';
export { AuditTrail } from './audit-trail.js';
export { Sequencer } from './sequencer.js';
