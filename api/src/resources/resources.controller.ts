import { Body, Controller, Delete, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, By } from '../accounts/index.js';
import { Id, Idempotent, IfMatch, type Json, Replies, RepliesNothing } from '../platform/index.js';
import { ChangeResource } from './actions/change-resource.js';
import { RemoveResource } from './actions/remove-resource.js';
import { ShareResource } from './actions/share-resource.js';
import { ResourceDto, ResourcePageDto } from './dto/resource.dto.js';
import { ChangeResourceDto, ShareResourceDto } from './dto/resource-input.dto.js';
import { ResourcesQuery } from './dto/resources.query.js';
import { ResourcesReader } from './resources.reader.js';

@ApiTags('resources')
@Controller()
export class ResourcesController {
  constructor(
    private readonly resources: ResourcesReader,
    private readonly shareResource: ShareResource,
    private readonly changeResource: ChangeResource,
    private readonly removeResource: RemoveResource,
  ) {}

  @Get('resources')
  @Replies(ResourcePageDto)
  list(@By() actor: Actor, @Query() query: ResourcesQuery): Promise<Json<ResourcePageDto>> {
    return this.resources.list(actor, query);
  }

  @Post('resources')
  @Idempotent()
  @Replies(ResourceDto, 201)
  share(@By() actor: Actor, @Body() body: ShareResourceDto): Promise<ResourceDto> {
    return this.shareResource.execute(actor, body);
  }

  @Get('resources/:id')
  @Replies(ResourceDto)
  show(@By() actor: Actor, @Id() id: string): Promise<ResourceDto> {
    return this.resources.one(actor, id);
  }

  @Patch('resources/:id')
  @Replies(ResourceDto)
  change(
    @By() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: ChangeResourceDto,
  ): Promise<ResourceDto> {
    return this.changeResource.execute(actor, id, version, body);
  }

  @Delete('resources/:id')
  @RepliesNothing()
  remove(@By() actor: Actor, @Id() id: string, @IfMatch() version: number): Promise<void> {
    return this.removeResource.execute(actor, id, version);
  }
}
