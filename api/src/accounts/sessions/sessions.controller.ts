import { Body, Controller, Delete, Get, Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ENVIRONMENT, type Environment, hashToken, Public, Replies, RepliesNothing } from '../../platform/index.js';
import { CreateSessionDto } from '../dto/create-session.dto.js';
import { SessionDto } from '../dto/session.dto.js';
import { Actor } from '../memberships/actor.js';
import { ActorLoader } from '../memberships/actor.loader.js';
import { SignIn } from './actions/sign-in.js';
import { SignOut } from './actions/sign-out.js';
import { By } from './by.decorator.js';
import { PasswordGuard } from './password.guard.js';
import type { SignedIn } from './password.strategy.js';
import { clearSessionCookie, sessionCookie, setDeviceCookie, setSessionCookie } from './session-cookie.js';
import { SessionsReader } from './sessions.reader.js';

@ApiTags('accounts')
@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
    private readonly actors: ActorLoader,
    private readonly sessions: SessionsReader,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  @Post()
  @Public()
  @UseGuards(PasswordGuard)
  @Replies(SessionDto, 201)
  async create(
    @Req() request: FastifyRequest & { user: SignedIn },
    @Body() body: CreateSessionDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const sharedDevice = body.sharedDevice ?? false;
    const before = request.cookies[sessionCookie(this.environment)];
    const { token, deviceToken } = await this.signIn.execute(request.user, { sharedDevice, before });
    setSessionCookie(reply, this.environment, token, sharedDevice);
    if (!sharedDevice) setDeviceCookie(reply, this.environment, deviceToken);
    const actor = await this.actors.bySessionToken(hashToken(token));
    return this.sessions.current(actor as Actor);
  }

  @Get('current')
  @Replies(SessionDto)
  current(@By() actor: Actor): Promise<SessionDto> {
    return this.sessions.current(actor);
  }

  @Delete('current')
  @RepliesNothing()
  async end(@By() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.signOut.execute(actor);
    clearSessionCookie(reply, this.environment);
  }
}
