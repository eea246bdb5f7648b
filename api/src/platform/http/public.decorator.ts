import { SetMetadata } from '@nestjs/common';

export const PUBLIC = 'public';

/** Opens a route to callers without a session. Everything else is closed by default. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC, true);
