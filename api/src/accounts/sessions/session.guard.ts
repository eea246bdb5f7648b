import { type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { AppError, PUBLIC } from '../../platform/index.js';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../memberships/actor.js';
import { PERSON_ONLY } from './person-only.decorator.js';
import { SESSION_STRATEGY } from './session.strategy.js';

const SAFE_METHODS = ['GET', 'HEAD'];

/** Every route is closed to callers without a session unless it says `@Public()`. */
@Injectable()
export class SessionGuard extends AuthGuard(SESSION_STRATEGY) {
  constructor(private readonly reflector: Reflector) {
    super();
  }

  override canActivate(
    context: ExecutionContext,
  ): ReturnType<InstanceType<ReturnType<typeof AuthGuard>>['canActivate']> {
    return this.says(PUBLIC, context) || super.canActivate(context);
  }

  override handleRequest<T = Actor>(error: unknown, actor: T | false, _info: unknown, context: ExecutionContext): T {
    if (error instanceof Error) throw error;
    if (actor === false) throw new AppError('unauthenticated', 'unauthenticated');
    this.holdToken((actor as Actor).tokenScope, context);
    return actor;
  }

  /** A program may do less than the person it acts for. */
  private holdToken(scope: Actor['tokenScope'], context: ExecutionContext): void {
    if (scope === null) return;
    if (this.says(PERSON_ONLY, context)) throw new AppError('forbidden', 'not-with-a-token');
    const { method } = context.switchToHttp().getRequest<FastifyRequest>();
    if (scope === 'read' && !SAFE_METHODS.includes(method)) throw new AppError('forbidden', 'token-only-reads');
  }

  private says(mark: string, context: ExecutionContext): boolean {
    return (
      this.reflector.getAllAndOverride<boolean | undefined>(mark, [context.getHandler(), context.getClass()]) === true
    );
  }
}
