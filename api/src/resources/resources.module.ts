import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PartnershipsModule } from '../partnerships/index.js';
import { ChangeResource } from './actions/change-resource.js';
import { RemoveResource } from './actions/remove-resource.js';
import { ShareResource } from './actions/share-resource.js';
import { AddFile } from './files/actions/add-file.js';
import { RemoveFile } from './files/actions/remove-file.js';
import { FileShelf } from './files/file-shelf.js';
import { FilesReader } from './files/files.reader.js';
import { ResourceFile } from './files/resource-file.entity.js';
import { ResourceFilesController } from './files/resource-files.controller.js';
import { ResourceAudience } from './resource-audience.js';
import { Resource } from './resource.entity.js';
import { ResourcesController } from './resources.controller.js';
import { ResourcesReader } from './resources.reader.js';

@Module({
  imports: [TypeOrmModule.forFeature([Resource, ResourceFile]), PartnershipsModule],
  controllers: [ResourcesController, ResourceFilesController],
  providers: [
    ResourcesReader,
    FilesReader,
    ResourceAudience,
    FileShelf,
    ShareResource,
    ChangeResource,
    RemoveResource,
    AddFile,
    RemoveFile,
  ],
  exports: [ResourcesReader],
})
export class ResourcesModule {}
