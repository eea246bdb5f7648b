import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import { AppError, Database, ENVIRONMENT, type Environment, hashToken, sql } from '../../platform/index.js';
import { type Identifier, parseIdentifier } from '../identifier.js';
import type { CreateSessionDto } from '../dto/create-session.dto.js';
import { Passwords } from '../passwords.js';
import { SecondFactors } from '../second-factor/second-factors.js';
import { readDeviceCookie } from './session-cookie.js';
import { SignInBrake } from './sign-in-brake.js';

export const PASSWORD_STRATEGY = 'password';

export interface SignedIn {
  userId: string;
  knownDevice: string | undefined;
}

@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, PASSWORD_STRATEGY) {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly brake: SignInBrake,
    private readonly secondFactors: SecondFactors,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {
    super({ usernameField: 'identifier', passwordField: 'password', passReqToCallback: true });
  }

  async validate(request: FastifyRequest, identifier: string, password: string): Promise<SignedIn> {
    const address = parseIdentifier(identifier);
    const user = await this.account(address);
    const device = await this.knownDevice(request, user?.id);
    const key = this.brake.keyOf(address?.email ?? address?.phone ?? identifier, device);
    const isRight = await this.brake.attempt(key, () => this.passwords.matches(password, user?.password_hash));
    if (!isRight || !user) throw new AppError('unauthenticated', 'wrong-identifier-or-password');
    await this.secondFactors.signIn(user.id, (request.body as CreateSessionDto).totp, device);
    return { userId: user.id, knownDevice: device };
  }

  private async account(address: Identifier | undefined): Promise<{ id: string; password_hash: string } | undefined> {
    return this.database.one(sql`
      select id, password_hash from users
      where closed_at is null and (email = ${address?.email ?? null} or phone = ${address?.phone ?? null})`);
  }

  private async knownDevice(request: FastifyRequest, userId: string | undefined): Promise<string | undefined> {
    const token = readDeviceCookie(request.cookies, this.environment);
    if (token === undefined || userId === undefined) return undefined;
    const known = await this.database.one(sql`
      select from known_devices where device_hash = ${hashToken(token)} and user_id = ${userId}`);
    return known ? token : undefined;
  }
}
