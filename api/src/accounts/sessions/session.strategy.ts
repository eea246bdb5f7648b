import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-custom';
import { ENVIRONMENT, type Environment, hashToken } from '../../platform/index.js';
import type { Actor } from '../memberships/actor.js';
import { ActorLoader } from '../memberships/actor.loader.js';
import { sessionCookie } from './session-cookie.js';

export const SESSION_STRATEGY = 'cookie-or-bearer';

@Injectable()
export class SessionStrategy extends PassportStrategy(Strategy, SESSION_STRATEGY) {
  constructor(
    private readonly actors: ActorLoader,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {
    super();
  }

  async validate(request: FastifyRequest): Promise<Actor | false> {
    const token = request.cookies[sessionCookie(this.environment)];
    if (token === undefined) return false;
    return (await this.actors.bySessionToken(hashToken(token))) ?? false;
  }
}
