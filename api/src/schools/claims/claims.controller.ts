import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, By } from '../../accounts/index.js';
import { Id, Idempotent, IfMatch, Replies } from '../../platform/index.js';
import {
  ClaimDto,
  ClaimPageDto,
  ClaimSchoolDto,
  ClaimsQuery,
  RefuseClaimDto,
  VerifyClaimDto,
} from '../dto/claim.dto.js';
import { ClaimSchool } from './actions/claim-school.js';
import { RefuseClaim } from './actions/refuse-claim.js';
import { VerifyClaim } from './actions/verify-claim.js';
import { ClaimsReader } from './claims.reader.js';

@ApiTags('schools')
@Controller()
export class ClaimsController {
  constructor(
    private readonly claims: ClaimsReader,
    private readonly claimSchool: ClaimSchool,
    private readonly verifyClaim: VerifyClaim,
    private readonly refuseClaim: RefuseClaim,
  ) {}

  @Post('schools/:id/claims')
  @Idempotent()
  @Replies(ClaimDto, 201)
  submit(@By() actor: Actor, @Id() id: string, @Body() body: ClaimSchoolDto): Promise<ClaimDto> {
    return this.claimSchool.execute(actor, id, body);
  }

  @Get('claims')
  @Replies(ClaimPageDto)
  list(@By() actor: Actor, @Query() query: ClaimsQuery): Promise<ClaimPageDto> {
    return this.claims.list(actor, query);
  }

  @Get('claims/:id')
  @Replies(ClaimDto)
  one(@By() actor: Actor, @Id() id: string): Promise<ClaimDto> {
    return this.claims.one(actor, id);
  }

  @Post('claims/:id/verification')
  @Idempotent()
  @Replies(ClaimDto)
  verify(
    @By() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: VerifyClaimDto,
  ): Promise<ClaimDto> {
    return this.verifyClaim.execute(actor, id, version, body);
  }

  @Post('claims/:id/refusal')
  @Idempotent()
  @Replies(ClaimDto)
  refuse(
    @By() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: RefuseClaimDto,
  ): Promise<ClaimDto> {
    return this.refuseClaim.execute(actor, id, version, body);
  }
}
