import { Global, Module } from '@nestjs/common';
import { AuditFeed } from './audit-feed.js';
import { AuditTrail } from './audit-trail.js';
import { Sequencer } from './sequencer.js';

@Global()
@Module({ providers: [AuditTrail, AuditFeed, Sequencer], exports: [AuditTrail, AuditFeed, Sequencer] })
export class AuditModule {}
