import { applyDecorators, HttpCode, type Type, UseInterceptors } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { EtagInterceptor } from './if-match.js';

/** Where `@nestjs/swagger` notes the fields of a class, its parents' among them, as `:name`. */
const FIELDS = 'swagger/apiModelPropertiesArray';

/** What a route answers with, and its status: rule and description in one. What has a version is sent with its `ETag`. */
export const Replies = (type: Type, status = 200): MethodDecorator =>
  applyDecorators(
    HttpCode(status),
    ApiResponse({ status, type, description: type.name.replace(/Dto$/, '') }),
    // Only where it has something to do: an interceptor costs as much as a short query.
    ...(hasVersion(type) ? [UseInterceptors(EtagInterceptor)] : []),
  );

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

function hasVersion(type: Type): boolean {
  const prototype = type.prototype as object;
  const fields = Reflect.getMetadata(FIELDS, prototype) as string[] | undefined;
  return fields?.includes(':version') === true;
}
