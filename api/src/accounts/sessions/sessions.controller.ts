import { Body, Controller, Delete, Get, Inject, Post, Put, Req, Res, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ENVIRONMENT, type Environment, hashToken, Id, Public, Replies, RepliesNothing } from '../../platform/index.js';
import { CreateSessionDto } from '../dto/create-session.dto.js';
import { DeviceSessionsDto, SessionDto } from '../dto/session.dto.js';
import { Actor } from '../memberships/actor.js';
import { ActorLoader } from '../memberships/actor.loader.js';
import { EndOtherSessions } from './actions/end-other-sessions.js';
import { EndSession } from './actions/end-session.js';
import { ShareDevice } from './actions/share-device.js';
import { SignIn } from './actions/sign-in.js';
import { SignOut } from './actions/sign-out.js';
import { By } from './by.decorator.js';
import { deviceOf } from './device.js';
import { PasswordGuard } from './password.guard.js';
import type { SignedIn } from './password.strategy.js';
import {
  clearDeviceCookie,
  clearSessionCookie,
  readDeviceCookie,
  sessionCookie,
  setDeviceCookie,
  setSessionCookie,
} from './session-cookie.js';
import { PersonOnly } from './person-only.decorator.js';
import { SessionsReader } from './sessions.reader.js';

@ApiTags('accounts')
@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
    private readonly endSession: EndSession,
    private readonly endOtherSessions: EndOtherSessions,
    private readonly shareDevice: ShareDevice,
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
    const device = deviceOf(request.headers['user-agent']);
    const { token, deviceToken } = await this.signIn.execute(request.user, { sharedDevice, device, before });
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
  @PersonOnly()
  @RepliesNothing()
  async end(@By() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.signOut.execute(actor);
    clearSessionCookie(reply, this.environment);
  }

  @Get()
  @PersonOnly()
  @Replies(DeviceSessionsDto)
  mine(@By() actor: Actor): Promise<DeviceSessionsDto> {
    return this.sessions.mine(actor);
  }

  /** The device is used by others too: the session ends with the browser and after twelve hours. */
  @Put('current/shared-device')
  @PersonOnly()
  @RepliesNothing()
  async share(
    @By() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.shareDevice.execute(actor, readDeviceCookie(request.cookies, this.environment));
    setSessionCookie(reply, this.environment, request.cookies[sessionCookie(this.environment)] ?? '', true);
    clearDeviceCookie(reply, this.environment);
  }

  @Delete('others')
  @PersonOnly()
  @RepliesNothing()
  endOthers(@By() actor: Actor): Promise<void> {
    return this.endOtherSessions.execute(actor);
  }

  @Delete(':id')
  @PersonOnly()
  @RepliesNothing()
  endOne(@By() actor: Actor, @Id() id: string): Promise<void> {
    return this.endSession.execute(actor, id);
  }
}
