import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CreateCluster } from './actions/create-cluster.js';
import { CreateNetwork } from './actions/create-network.js';
import { InviteCoordinator } from './actions/invite-coordinator.js';
import { Cluster } from './cluster.entity.js';
import { ClustersController } from './clusters.controller.js';
import { ClustersReader } from './clusters.reader.js';
import { Department } from './department.entity.js';
import { DepartmentsLoader } from './departments.loader.js';
import { Network } from './network.entity.js';
import { NetworksReader } from './networks.reader.js';

@Module({
  imports: [TypeOrmModule.forFeature([Network, Cluster, Department])],
  controllers: [ClustersController],
  providers: [CreateNetwork, CreateCluster, InviteCoordinator, NetworksReader, ClustersReader, DepartmentsLoader],
  exports: [DepartmentsLoader],
})
export class ClustersModule {}
