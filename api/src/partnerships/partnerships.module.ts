import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CodeOfConductModule } from '../code-of-conduct/index.js';
import { SchoolsModule } from '../schools/index.js';
import { SelfAssessmentsModule } from '../self-assessments/index.js';
import { AcceptInvitation } from './actions/accept-invitation.js';
import { DraftPartnership } from './actions/draft-partnership.js';
import { EndPartnership } from './actions/end-partnership.js';
import { PausePartnership } from './actions/pause-partnership.js';
import { RefuseInvitation } from './actions/refuse-invitation.js';
import { ResumePartnership } from './actions/resume-partnership.js';
import { SendInvitation } from './actions/send-invitation.js';
import { WithdrawPartnership } from './actions/withdraw-partnership.js';
import { PartnerAnswersReader } from './answers/partner-answers.reader.js';
import { CodeSigning } from './code/code-signing.js';
import { CodeController } from './code/code.controller.js';
import { PartnershipCodeReader } from './code/partnership-code.reader.js';
import { SignCode } from './actions/sign-code.js';
import { InvitationExpiry } from './invitation-expiry.js';
import { InvitationsController } from './invitations.controller.js';
import { EditLetter } from './actions/edit-letter.js';
import { LetterChoice } from './letter/letter-choice.js';
import { Letter } from './letter/letter.entity.js';
import { LetterReader } from './letter/letter.reader.js';
import { LetterSending } from './letter/letter-sending.js';
import { LettersController } from './letter/letters.controller.js';
import { Letters } from './letter/letters.js';
import { OneOpenAtATime } from './one-open-at-a-time.js';
import { Participation } from './participation.entity.js';
import { Participations } from './participations.js';
import { PartnershipBeginnings } from './partnership-beginnings.js';
import { PartnershipChange } from './partnership-change.entity.js';
import { PartnershipDetail } from './partnership-detail.reader.js';
import { Partnership } from './partnership.entity.js';
import { PartnershipLife } from './partnership-life.js';
import { PartnershipList } from './partnership-list.reader.js';
import { PartnershipMoves } from './partnership-moves.js';
import { PartnershipsController } from './partnerships.controller.js';
import { PartnershipsReader } from './partnerships.reader.js';
import { PausesController } from './pauses.controller.js';
import { Vision } from './vision/vision.entity.js';
import { VisionsReader } from './vision/visions.reader.js';
import { WriteVision } from './actions/write-vision.js';

const ENTITIES = [Partnership, Participation, PartnershipChange, Vision, Letter];
const INVITING = [DraftPartnership, SendInvitation, WithdrawPartnership, AcceptInvitation, RefuseInvitation];
const ACTIONS = [...INVITING, PausePartnership, ResumePartnership, EndPartnership, SignCode, WriteVision, EditLetter];
const READERS = [
  PartnershipsReader,
  PartnershipDetail,
  PartnershipList,
  VisionsReader,
  LetterReader,
  PartnershipCodeReader,
  PartnerAnswersReader,
];
const LETTER = [LetterChoice, LetterSending, Letters, OneOpenAtATime, InvitationExpiry];
const LIFE = [Participations, PartnershipBeginnings, PartnershipLife, PartnershipMoves, CodeSigning];

@Module({
  imports: [TypeOrmModule.forFeature(ENTITIES), SchoolsModule, SelfAssessmentsModule, CodeOfConductModule],
  controllers: [PartnershipsController, LettersController, InvitationsController, PausesController, CodeController],
  providers: [...ACTIONS, ...READERS, ...LETTER, ...LIFE],
  exports: [PartnershipsReader, PartnershipLife],
})
export class PartnershipsModule {}
