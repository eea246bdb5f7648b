import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EventChange } from './event-change.entity.js';
import { EventConsent } from './event-consent.entity.js';
import { EventCover } from './event-cover.entity.js';
import { EventParticipant } from './event-participant.entity.js';
import { EventSchool } from './event-school.entity.js';
import { EventTrail } from './event-trail.js';
import { Event } from './event.entity.js';
import { Events } from './events.js';
import { EventsReader } from './events.reader.js';

@Module({
  imports: [TypeOrmModule.forFeature([Event, EventSchool, EventParticipant, EventCover, EventConsent, EventChange])],
  providers: [EventsReader, Events, EventTrail],
  exports: [EventsReader, Events],
})
export class EventsModule {}
