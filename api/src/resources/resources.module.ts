import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PartnershipsModule } from '../partnerships/index.js';
import { ChangeResource } from './actions/change-resource.js';
import { RemoveResource } from './actions/remove-resource.js';
import { ShareResource } from './actions/share-resource.js';
import { ResourceFile } from './files/resource-file.entity.js';
import { ResourceAudience } from './resource-audience.js';
import { Resource } from './resource.entity.js';
import { ResourcesController } from './resources.controller.js';
import { ResourcesReader } from './resources.reader.js';

@Module({
  imports: [TypeOrmModule.forFeature([Resource, ResourceFile]), PartnershipsModule],
  controllers: [ResourcesController],
  providers: [ResourcesReader, ResourceAudience, ShareResource, ChangeResource, RemoveResource],
  exports: [ResourcesReader],
})
export class ResourcesModule {}
