import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { AppError, validationPipe } from '../../platform/index.js';
import { CreateSessionDto } from '../dto/create-session.dto.js';
import { PASSWORD_STRATEGY, type SignedIn } from './password.strategy.js';

/** Guards run before pipes: without this, a missing field would be a 401 and a bad one would cost a hash. */
@Injectable()
export class PasswordGuard extends AuthGuard(PASSWORD_STRATEGY) {
  private readonly pipe = validationPipe();

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    await this.pipe.transform(request.body ?? {}, { type: 'body', metatype: CreateSessionDto });
    return (await super.canActivate(context)) as boolean;
  }

  override handleRequest<T = SignedIn>(error: unknown, signedIn: T | false): T {
    if (error instanceof Error) throw error;
    if (signedIn === false) throw new AppError('unauthenticated', 'wrong-identifier-or-password');
    return signedIn;
  }
}
