import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, By, JoiningLinkDto } from '../accounts/index.js';
import { Id, Idempotent, PageQuery, Replies } from '../platform/index.js';
import { CreateCluster } from './actions/create-cluster.js';
import { CreateNetwork } from './actions/create-network.js';
import { InviteCoordinator } from './actions/invite-coordinator.js';
import { ClustersReader } from './clusters.reader.js';
import {
  ClusterDto,
  ClusterPageDto,
  ClustersQuery,
  CreateClusterDto,
  InviteCoordinatorDto,
} from './dto/cluster.dto.js';
import { DepartmentListDto } from './dto/department.dto.js';
import { CreateNetworkDto, NetworkDto, NetworkPageDto } from './dto/network.dto.js';
import { NetworksReader } from './networks.reader.js';

@ApiTags('clusters')
@Controller()
export class ClustersController {
  constructor(
    private readonly networks: NetworksReader,
    private readonly clusters: ClustersReader,
    private readonly createNetwork: CreateNetwork,
    private readonly createCluster: CreateCluster,
    private readonly inviteCoordinator: InviteCoordinator,
  ) {}

  @Get('networks')
  @Replies(NetworkPageDto)
  listNetworks(@By() actor: Actor, @Query() query: PageQuery): Promise<NetworkPageDto> {
    return this.networks.list(actor, query);
  }

  @Post('networks')
  @Idempotent()
  @Replies(NetworkDto, 201)
  addNetwork(@By() actor: Actor, @Body() body: CreateNetworkDto): Promise<NetworkDto> {
    return this.createNetwork.execute(actor, body);
  }

  @Get('clusters')
  @Replies(ClusterPageDto)
  list(@By() actor: Actor, @Query() query: ClustersQuery): Promise<ClusterPageDto> {
    return this.clusters.list(actor, query);
  }

  @Post('clusters')
  @Idempotent()
  @Replies(ClusterDto, 201)
  add(@By() actor: Actor, @Body() body: CreateClusterDto): Promise<ClusterDto> {
    return this.createCluster.execute(actor, body);
  }

  @Get('clusters/:id')
  @Replies(ClusterDto)
  one(@By() actor: Actor, @Id() id: string): Promise<ClusterDto> {
    return this.clusters.one(actor, id);
  }

  @Post('clusters/:id/coordinator-invitations')
  @Idempotent()
  @Replies(JoiningLinkDto, 201)
  invite(@By() actor: Actor, @Id() id: string, @Body() body: InviteCoordinatorDto): Promise<JoiningLinkDto> {
    return this.inviteCoordinator.execute(actor, id, body);
  }

  @Get('departments')
  @Replies(DepartmentListDto)
  departments(@By() actor: Actor): Promise<DepartmentListDto> {
    return this.clusters.departments(actor);
  }
}
