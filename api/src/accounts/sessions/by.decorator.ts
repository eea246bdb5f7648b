import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '../memberships/actor.js';

/** The person who is asking. */
export const By = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor => context.switchToHttp().getRequest<{ user: Actor }>().user,
);
