import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';

/** What a route answers with, and its status: rule and description in one. */
export const Replies = (type: Type, status = 200): MethodDecorator =>
  applyDecorators(HttpCode(status), ApiResponse({ status, type, description: type.name.replace(/Dto$/, '') }));

export const RepliesNothing = (): MethodDecorator =>
  applyDecorators(HttpCode(204), ApiResponse({ status: 204, description: 'Done' }));

/** A file to be saved, under its own name and type. */
export const RepliesFile = (): MethodDecorator =>
  applyDecorators(
    HttpCode(200),
    ApiResponse({
      status: 200,
      description: 'The file',
      content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
    }),
  );
