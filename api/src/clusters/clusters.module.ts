import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Cluster } from './cluster.entity.js';
import { Department } from './department.entity.js';
import { Network } from './network.entity.js';

@Module({ imports: [TypeOrmModule.forFeature([Network, Cluster, Department])] })
export class ClustersModule {}
