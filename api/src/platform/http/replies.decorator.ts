import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';

/** What a route answers with, and its status: rule and description in one. */
export const Replies = (type: Type, status = 200): MethodDecorator =>
  applyDecorators(HttpCode(status), ApiResponse({ status, type, description: type.name.replace(/Dto$/, '') }));

export const RepliesNothing = (): MethodDecorator =>
  applyDecorators(HttpCode(204), ApiResponse({ status: 204, description: 'Done' }));
