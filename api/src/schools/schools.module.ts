import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PutInCluster } from './actions/put-in-cluster.js';
import { RegisterSchool } from './actions/register-school.js';
import { UpdateSchool } from './actions/update-school.js';
import { ClaimSchool } from './claims/actions/claim-school.js';
import { RefuseClaim } from './claims/actions/refuse-claim.js';
import { VerifyClaim } from './claims/actions/verify-claim.js';
import { Claim } from './claims/claim.entity.js';
import { ClaimsController } from './claims/claims.controller.js';
import { ClaimsReader } from './claims/claims.reader.js';
import { OpenClaims } from './claims/open-claims.js';
import { DirectoryLoader } from './directory.loader.js';
import { JoiningInvitationsController } from './invitations/joining-invitations.controller.js';
import { JoiningInvitationsReader } from './invitations/joining-invitations.reader.js';
import { SchoolCalendars } from './school-calendars.js';
import { School } from './school.entity.js';
import { SchoolsController } from './schools.controller.js';
import { SchoolsReader } from './schools.reader.js';

const ACTIONS = [RegisterSchool, UpdateSchool, PutInCluster, ClaimSchool, VerifyClaim, RefuseClaim];
const READERS = [SchoolsReader, ClaimsReader, JoiningInvitationsReader];

@Module({
  imports: [TypeOrmModule.forFeature([School, Claim])],
  controllers: [SchoolsController, ClaimsController, JoiningInvitationsController],
  providers: [...ACTIONS, ...READERS, OpenClaims, SchoolCalendars, DirectoryLoader],
  exports: [SchoolCalendars, DirectoryLoader],
})
export class SchoolsModule {}
