import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-custom';
import { ENVIRONMENT, type Environment, hashToken } from '../../platform/index.js';
import type { Actor } from '../memberships/actor.js';
import { ActorLoader } from '../memberships/actor.loader.js';
import { bearerToken } from '../tokens/bearer-token.js';
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
    const { authorization } = request.headers;
    if (authorization !== undefined) return this.ofProgram(authorization);
    const token = request.cookies[sessionCookie(this.environment)];
    if (token === undefined) return false;
    return (await this.actors.bySessionToken(hashToken(token))) ?? false;
  }

  /** Whoever names a token means it: a cookie beside it does not stand in for a wrong one. */
  private async ofProgram(authorization: string): Promise<Actor | false> {
    const token = bearerToken(authorization);
    return (token !== undefined && (await this.actors.byApiToken(hashToken(token)))) || false;
  }
}
