import { type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { AppError, PUBLIC } from '../../platform/index.js';
import type { Actor } from '../memberships/actor.js';
import { SESSION_STRATEGY } from './session.strategy.js';

/** Every route is closed to callers without a session unless it says `@Public()`. */
@Injectable()
export class SessionGuard extends AuthGuard(SESSION_STRATEGY) {
  constructor(private readonly reflector: Reflector) {
    super();
  }

  override canActivate(
    context: ExecutionContext,
  ): ReturnType<InstanceType<ReturnType<typeof AuthGuard>>['canActivate']> {
    const isPublic = this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, [
      context.getHandler(),
      context.getClass(),
    ]);
    return isPublic === true || super.canActivate(context);
  }

  override handleRequest<T = Actor>(error: unknown, actor: T | false): T {
    if (error instanceof Error) throw error;
    if (actor === false) throw new AppError('unauthenticated', 'unauthenticated');
    return actor;
  }
}
