import { Body, Controller, Get, Inject, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  ENVIRONMENT,
  type Environment,
  Id,
  Idempotent,
  Public,
  Replies,
  RepliesNothing,
} from '../../platform/index.js';
import {
  ApproveResetDto,
  AwaitedResetsDto,
  BeginPasswordResetDto,
  PasswordResetDto,
  RenewPasswordDto,
  ResetNumberQuery,
} from '../dto/password-reset.dto.js';
import { Actor } from '../memberships/actor.js';
import { By } from '../sessions/by.decorator.js';
import { clearResetCookie, readResetCookie, setResetCookie } from '../sessions/session-cookie.js';
import { ApprovePasswordReset } from './actions/approve-password-reset.js';
import { BeginPasswordReset } from './actions/begin-password-reset.js';
import { RenewPassword } from './actions/renew-password.js';
import { PasswordResetsReader } from './password-resets.reader.js';

@ApiTags('accounts')
@Controller('password-resets')
export class PasswordResetsController {
  constructor(
    private readonly beginReset: BeginPasswordReset,
    private readonly approveReset: ApprovePasswordReset,
    private readonly renewPassword: RenewPassword,
    private readonly resets: PasswordResetsReader,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  @Post()
  @Public()
  @Idempotent()
  @Replies(PasswordResetDto, 201)
  async begin(
    @Body() body: BeginPasswordResetDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PasswordResetDto> {
    const { reset, token } = await this.beginReset.execute(body.identifier);
    if (token !== undefined) setResetCookie(reply, this.environment, token);
    return reset;
  }

  @Get('current')
  @Public()
  @Replies(PasswordResetDto)
  current(@Req() request: FastifyRequest): Promise<PasswordResetDto> {
    return this.resets.onDevice(readResetCookie(request.cookies, this.environment));
  }

  @Put('current/password')
  @Public()
  @RepliesNothing()
  async renew(
    @Req() request: FastifyRequest,
    @Body() body: RenewPasswordDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const deviceToken = readResetCookie(request.cookies, this.environment);
    await this.renewPassword.execute({ mailToken: body.token, deviceToken }, body.password);
    clearResetCookie(reply, this.environment);
  }

  @Get()
  @Replies(AwaitedResetsDto)
  awaited(@By() actor: Actor, @Query() query: ResetNumberQuery): Promise<AwaitedResetsDto> {
    return this.resets.byNumber(actor, query.number);
  }

  @Post(':id/approval')
  @Idempotent()
  @RepliesNothing()
  approve(@By() actor: Actor, @Id() id: string, @Body() body: ApproveResetDto): Promise<void> {
    return this.approveReset.execute(actor, id, body.password);
  }
}
