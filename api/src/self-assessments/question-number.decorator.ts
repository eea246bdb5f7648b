import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { questionBy } from '@boordosh/shared/catalogue/questions';
import type { FastifyRequest } from 'fastify';
import { NotFound } from '../platform/index.js';

/** The number of a question from the path; one that the catalogue does not have is not found. */
export const QuestionNumber = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const { number = '' } = context.switchToHttp().getRequest<FastifyRequest>().params as Record<string, string>;
  const question = /^\d{1,2}$/.test(number) ? questionBy(Number(number)) : undefined;
  if (!question) throw new NotFound();
  return question.number;
});
