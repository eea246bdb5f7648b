import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Kept, Public } from '../platform/index.js';
import { REFERENCE_NAMES } from './reference-contents.js';
import { ReferenceQuery } from './reference.query.js';
import { ReferenceReader } from './reference.reader.js';

/** Content of the platform itself, the same for everybody. */
@ApiTags('reference')
@Controller('reference')
export class ReferenceController {
  constructor(private readonly reference: ReferenceReader) {}

  @Get(':name')
  @Public()
  @Kept({ hours: 24 })
  @ApiOperation({ description: `Names: ${REFERENCE_NAMES.join(', ')}.` })
  @ApiResponse({
    status: 200,
    description: 'The catalogue',
    content: { 'application/json': { schema: { type: 'object', additionalProperties: true } } },
  })
  one(@Param('name') name: string, @Query() { language }: ReferenceQuery): unknown {
    return this.reference.content(name, language);
  }
}
