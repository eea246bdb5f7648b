import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, By } from '../accounts/index.js';
import { Id, Idempotent, IfMatch, type Json, Replies } from '../platform/index.js';
import { DraftPartnership } from './actions/draft-partnership.js';
import { DraftPartnershipDto, ListPartnershipsQuery } from './dto/partnership-input.dto.js';
import { PartnershipDto, PartnershipPageDto } from './dto/partnership.dto.js';
import { PartnershipDetail } from './partnership-detail.reader.js';
import { PartnershipList } from './partnership-list.reader.js';
import { VisionDto, WriteVisionDto } from './vision/vision.dto.js';
import { VisionsReader } from './vision/visions.reader.js';
import { WriteVision } from './actions/write-vision.js';

@ApiTags('partnerships')
@Controller('partnerships')
export class PartnershipsController {
  constructor(
    private readonly partnerships: PartnershipList,
    private readonly detail: PartnershipDetail,
    private readonly draftPartnership: DraftPartnership,
    private readonly visions: VisionsReader,
    private readonly writeVision: WriteVision,
  ) {}

  @Get()
  @Replies(PartnershipPageDto)
  list(@By() actor: Actor, @Query() query: ListPartnershipsQuery): Promise<PartnershipPageDto> {
    return this.partnerships.mine(actor, query);
  }

  @Post()
  @Idempotent()
  @Replies(PartnershipDto, 201)
  draft(@By() actor: Actor, @Body() body: DraftPartnershipDto): Promise<PartnershipDto> {
    return this.draftPartnership.execute(actor, body);
  }

  @Get(':id')
  @Replies(PartnershipDto)
  get(@By() actor: Actor, @Id() id: string): Promise<Json<PartnershipDto>> {
    return this.detail.one(actor, id);
  }

  @Get(':id/vision/:schoolId')
  @Replies(VisionDto)
  vision(@By() actor: Actor, @Id() id: string, @Id('schoolId') schoolId: string): Promise<VisionDto> {
    return this.visions.one(actor, id, schoolId);
  }

  @Put(':id/vision/:schoolId')
  @Replies(VisionDto)
  write(
    @By() actor: Actor,
    @Id() partnershipId: string,
    @Id('schoolId') schoolId: string,
    @IfMatch() version: number,
    @Body() body: WriteVisionDto,
  ): Promise<VisionDto> {
    return this.writeVision.execute(actor, { partnershipId, schoolId }, version, body);
  }
}
