import { Body, Controller, Delete, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id, Replies, RepliesNothing } from '../../platform/index.js';
import { ApiTokensDto, MadeApiTokenDto, MakeApiTokenDto } from '../dto/api-token.dto.js';
import { Actor } from '../memberships/actor.js';
import { By } from '../sessions/by.decorator.js';
import { PersonOnly } from '../sessions/person-only.decorator.js';
import { EndApiToken } from './actions/end-api-token.js';
import { MakeApiToken } from './actions/make-api-token.js';
import { ApiTokensReader } from './api-tokens.reader.js';

@ApiTags('accounts')
@Controller('tokens')
@PersonOnly()
export class ApiTokensController {
  constructor(
    private readonly reader: ApiTokensReader,
    private readonly makeToken: MakeApiToken,
    private readonly endToken: EndApiToken,
  ) {}

  @Get()
  @Replies(ApiTokensDto)
  mine(@By() actor: Actor): Promise<ApiTokensDto> {
    return this.reader.mine(actor);
  }

  /** Its secret is shown once, so a repeated request makes another one: no key is asked for. */
  @Post()
  @Replies(MadeApiTokenDto, 201)
  make(@By() actor: Actor, @Body() body: MakeApiTokenDto): Promise<MadeApiTokenDto> {
    return this.makeToken.execute(actor, body);
  }

  @Delete(':id')
  @RepliesNothing()
  end(@By() actor: Actor, @Id() id: string): Promise<void> {
    return this.endToken.execute(actor, id);
  }
}
