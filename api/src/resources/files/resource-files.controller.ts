import { Body, Controller, Delete, Get, Post, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, By } from '../../accounts/index.js';
import {
  Id,
  Idempotent,
  IfMatch,
  Incoming,
  type IncomingFile,
  ReceivesFile,
  Replies,
  RepliesFile,
  RepliesNothing,
} from '../../platform/index.js';
import { ResourceDto } from '../dto/resource.dto.js';
import { AddFileDto } from '../dto/resource-file.dto.js';
import { AddFile } from './actions/add-file.js';
import { RemoveFile } from './actions/remove-file.js';
import { FilesReader } from './files.reader.js';

@ApiTags('resources')
@Controller()
export class ResourceFilesController {
  constructor(
    private readonly files: FilesReader,
    private readonly addFile: AddFile,
    private readonly removeFile: RemoveFile,
  ) {}

  @Post('resources/:id/files')
  @Idempotent()
  @ReceivesFile()
  @Replies(ResourceDto, 201)
  add(
    @By() actor: Actor,
    @Id() id: string,
    @Incoming() file: IncomingFile,
    @Body() body: AddFileDto,
  ): Promise<ResourceDto> {
    return this.addFile.execute(actor, id, file, body);
  }

  @Get('resources/:id/files/:fileId')
  @RepliesFile()
  open(@By() actor: Actor, @Id() id: string, @Id('fileId') fileId: string): Promise<StreamableFile> {
    return this.files.open(actor, id, fileId);
  }

  @Delete('resources/:id/files/:fileId')
  @RepliesNothing()
  remove(
    @By() actor: Actor,
    @Id() id: string,
    @Id('fileId') fileId: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.removeFile.execute(actor, id, fileId, version);
  }
}
