import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AdministratorReset } from './administrator-reset.js';
import { FirstAdministrators } from './first-administrator.js';
import { GiveRole } from './memberships/actions/give-role.js';
import { InviteMember } from './memberships/actions/invite-member.js';
import { Join } from './memberships/actions/join.js';
import { ActorLoader } from './memberships/actor.loader.js';
import { Appointment } from './memberships/appointment.entity.js';
import { Duties } from './memberships/duties.js';
import { InvitationMail } from './memberships/invitation-mail.js';
import { JoiningLink } from './memberships/joining-link.entity.js';
import { JoiningLinks } from './memberships/joining-links.js';
import { Membership } from './memberships/membership.entity.js';
import { Memberships } from './memberships/memberships.js';
import { Roles } from './memberships/roles.js';
import { Passwords } from './passwords.js';
import { AddMember } from './persons/actions/add-member.js';
import { ChangeMember } from './persons/actions/change-member.js';
import { RemoveMember } from './persons/actions/remove-member.js';
import { Departure } from './persons/departure.js';
import { MemberController } from './persons/member.controller.js';
import { MembersController } from './persons/members.controller.js';
import { MembersReader } from './persons/members.reader.js';
import { Person } from './persons/person.entity.js';
import { EndOtherSessions } from './sessions/actions/end-other-sessions.js';
import { EndSession } from './sessions/actions/end-session.js';
import { ShareDevice } from './sessions/actions/share-device.js';
import { SignIn } from './sessions/actions/sign-in.js';
import { SignOut } from './sessions/actions/sign-out.js';
import { OldSessions } from './sessions/old-sessions.js';
import { ConfirmSecondFactor } from './second-factor/actions/confirm-second-factor.js';
import { RemoveSecondFactor } from './second-factor/actions/remove-second-factor.js';
import { RenewRecoveryCodes } from './second-factor/actions/renew-recovery-codes.js';
import { StartSecondFactor } from './second-factor/actions/start-second-factor.js';
import { SealedSecret } from './second-factor/sealed-secret.js';
import { SecondFactorController } from './second-factor/second-factor.controller.js';
import { SecondFactorReader } from './second-factor/second-factor.reader.js';
import { SecondFactors } from './second-factor/second-factors.js';
import { PASSWORD_RESETS, PasswordResetsController } from './password-resets/index.js';
import { ConfirmStaff } from './staff-confirmation/actions/confirm-staff.js';
import { StaffConfirmationController } from './staff-confirmation/staff-confirmation.controller.js';
import { StaffConfirmationReader } from './staff-confirmation/staff-confirmation.reader.js';
import { STAFF_LINKS, StaffLinksController } from './staff-links/index.js';
import { PasswordAgain } from './sessions/password-again.js';
import { PasswordStrategy } from './sessions/password.strategy.js';
import { Session } from './sessions/session.entity.js';
import { SessionGuard } from './sessions/session.guard.js';
import { SessionStrategy } from './sessions/session.strategy.js';
import { Sessions } from './sessions/sessions.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { SessionsReader } from './sessions/sessions.reader.js';
import { SignInBrake } from './sessions/sign-in-brake.js';
import { ChangeMe } from './users/actions/change-me.js';
import { EndApiToken } from './tokens/actions/end-api-token.js';
import { MakeApiToken } from './tokens/actions/make-api-token.js';
import { ApiTokensController } from './tokens/api-tokens.controller.js';
import { ApiTokensReader } from './tokens/api-tokens.reader.js';
import { ChangePassword } from './users/actions/change-password.js';
import { Register } from './users/actions/register.js';
import { User } from './users/user.entity.js';
import { UsersController } from './users/users.controller.js';
import { UsersReader } from './users/users.reader.js';

const ENTITIES = [User, Session, Person, Membership, Appointment, JoiningLink];
const ACTIONS = [
  Register,
  ChangeMe,
  ChangePassword,
  SignIn,
  SignOut,
  EndSession,
  EndOtherSessions,
  ShareDevice,
  AddMember,
  ChangeMember,
  RemoveMember,
  GiveRole,
  InviteMember,
  Join,
];
const READERS = [UsersReader, SessionsReader, MembersReader];

const SECOND_FACTOR = [
  StartSecondFactor,
  ConfirmSecondFactor,
  RenewRecoveryCodes,
  RemoveSecondFactor,
  SecondFactorReader,
  SecondFactors,
  SealedSecret,
];
const TOKENS = [MakeApiToken, EndApiToken, ApiTokensReader];

@Global()
@Module({
  imports: [TypeOrmModule.forFeature(ENTITIES), PassportModule],
  controllers: [
    UsersController,
    SessionsController,
    SecondFactorController,
    ApiTokensController,
    MembersController,
    MemberController,
    PasswordResetsController,
    StaffLinksController,
    StaffConfirmationController,
  ],
  providers: [
    ...ACTIONS,
    ...SECOND_FACTOR,
    ...TOKENS,
    ...READERS,
    ...PASSWORD_RESETS,
    ...STAFF_LINKS,
    ConfirmStaff,
    StaffConfirmationReader,
    ActorLoader,
    AdministratorReset,
    Departure,
    Duties,
    FirstAdministrators,
    InvitationMail,
    JoiningLinks,
    Memberships,
    OldSessions,
    PasswordAgain,
    Passwords,
    Roles,
    PasswordStrategy,
    Sessions,
    SessionStrategy,
    SignInBrake,
    { provide: APP_GUARD, useClass: SessionGuard },
  ],
  exports: [Duties, FirstAdministrators, JoiningLinks, Memberships, PasswordAgain, Passwords, Sessions],
})
export class AccountsModule {}
