import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PartnershipsModule } from '../partnerships/index.js';
import { AgreeToEvent } from './actions/agree-to-event.js';
import { AnnounceEvent } from './actions/announce-event.js';
import { ArrangeCover } from './actions/arrange-cover.js';
import { CancelEvent } from './actions/cancel-event.js';
import { ChangeEvent } from './actions/change-event.js';
import { CompleteEvent } from './actions/complete-event.js';
import { ConfirmEvent } from './actions/confirm-event.js';
import { NameParticipants } from './actions/name-participants.js';
import { PlanEvent } from './actions/plan-event.js';
import { PostponeEvent } from './actions/postpone-event.js';
import { ProposeEvent } from './actions/propose-event.js';
import { RecordConsent } from './actions/record-consent.js';
import { WithdrawProposal } from './actions/withdraw-proposal.js';
import { WriteEvent } from './actions/write-event.js';
import { CalendarFileReader } from './calendar-file.reader.js';
import { EventAgreementController } from './event-agreement.controller.js';
import { EventAgreements } from './event-agreements.js';
import { EventChange } from './event-change.entity.js';
import { EventConsent } from './event-consent.entity.js';
import { EventConsents } from './event-consents.js';
import { EventCourseController } from './event-course.controller.js';
import { EventCover } from './event-cover.entity.js';
import { EventDuties } from './event-duties.js';
import { EventListReader } from './event-list.reader.js';
import { EventPageReader } from './event-page.reader.js';
import { EventParticipant } from './event-participant.entity.js';
import { EventSchool } from './event-school.entity.js';
import { EventSchoolsController } from './event-schools.controller.js';
import { EventTrail } from './event-trail.js';
import { Event } from './event.entity.js';
import { EventsController } from './events.controller.js';
import { Events } from './events.js';
import { EventsReader } from './events.reader.js';
import { PlanChanges } from './plan-changes.js';

const ACTIONS = [
  PlanEvent,
  ChangeEvent,
  ProposeEvent,
  WithdrawProposal,
  AgreeToEvent,
  ConfirmEvent,
  AnnounceEvent,
  CompleteEvent,
  PostponeEvent,
  CancelEvent,
  NameParticipants,
  ArrangeCover,
  RecordConsent,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([Event, EventSchool, EventParticipant, EventCover, EventConsent, EventChange]),
    PartnershipsModule,
  ],
  controllers: [EventsController, EventAgreementController, EventCourseController, EventSchoolsController],
  providers: [
    EventsReader,
    EventListReader,
    EventPageReader,
    CalendarFileReader,
    Events,
    EventTrail,
    EventAgreements,
    EventConsents,
    EventDuties,
    PlanChanges,
    WriteEvent,
    ...ACTIONS,
  ],
  exports: [Events],
})
export class EventsModule {}
