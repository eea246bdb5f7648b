import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, By } from '../../accounts/index.js';
import { Replies } from '../../platform/index.js';
import { BackupsDto } from './backups.dto.js';
import { BackupsReader } from './backups.reader.js';

@ApiTags('monitoring')
@Controller('backups')
export class BackupsController {
  constructor(private readonly backups: BackupsReader) {}

  @Get()
  @Replies(BackupsDto)
  state(@By() actor: Actor): Promise<BackupsDto> {
    return this.backups.state(actor);
  }
}
