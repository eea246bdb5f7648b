import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../platform/index.js';
import { REFERENCE_NAMES } from './reference-contents.js';
import { ReferenceQuery } from './reference.query.js';
import { ReferenceReader } from './reference.reader.js';

const DAY_SECONDS = 86_400;

/** Content of the platform itself, the same for everybody: kept by browsers, asked for again by its tag. */
@ApiTags('reference')
@Controller('reference')
export class ReferenceController {
  constructor(private readonly reference: ReferenceReader) {}

  @Get(':name')
  @Public()
  @ApiOperation({ description: `Names: ${REFERENCE_NAMES.join(', ')}.` })
  @ApiResponse({ status: 200, description: 'The catalogue', schema: { type: 'object', additionalProperties: true } })
  one(
    @Param('name') name: string,
    @Query() { language }: ReferenceQuery,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): FastifyReply {
    const { json, etag } = this.reference.text(name, language);
    void reply.header('cache-control', `public, max-age=${String(DAY_SECONDS)}`).header('etag', etag);
    if (known?.includes(etag) === true) return reply.code(304).send();
    return reply.type('application/json; charset=utf-8').send(json);
  }
}
