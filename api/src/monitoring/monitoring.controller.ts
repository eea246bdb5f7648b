import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, By } from '../accounts/index.js';
import { Replies } from '../platform/index.js';
import { ClusterNeedsDto, ClusterQuery, OverviewDto, OverviewQuery } from './dto/overview.dto.js';
import { NeedsReader } from './needs.reader.js';
import { OverviewReader } from './overview.reader.js';

@ApiTags('monitoring')
@Controller('monitoring')
export class MonitoringController {
  constructor(
    private readonly overviews: OverviewReader,
    private readonly needs: NeedsReader,
  ) {}

  @Get('overview')
  @Replies(OverviewDto)
  overview(@By() actor: Actor, @Query() query: OverviewQuery): Promise<OverviewDto> {
    return this.overviews.cluster(actor, query);
  }

  @Get('needs')
  @Replies(ClusterNeedsDto)
  clusterNeeds(@By() actor: Actor, @Query() { clusterId }: ClusterQuery): Promise<ClusterNeedsDto> {
    return this.needs.cluster(actor, clusterId);
  }
}
