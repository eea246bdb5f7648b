import { SetMetadata } from '@nestjs/common';

export const PERSON_ONLY = 'person-only';

/** Closed to tokens: a program must not be able to make itself at home in the account it acts for. */
export const PersonOnly = (): MethodDecorator & ClassDecorator => SetMetadata(PERSON_ONLY, true);
