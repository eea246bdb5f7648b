import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError } from '../errors/app-error.js';
import { OneOf } from './fields.js';
import { Public } from './public.decorator.js';
import { Replies } from './replies.decorator.js';
import { Readiness } from './readiness.js';

class HealthDto {
  @OneOf(['ok']) status!: 'ok';
}

@ApiTags('health')
@Controller('health')
@Public()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  @Replies(HealthDto)
  live(): HealthDto {
    return { status: 'ok' };
  }

  @Get('ready')
  @Replies(HealthDto)
  async ready(): Promise<HealthDto> {
    if (!(await this.readiness.isReady())) throw new AppError('unavailable', 'unavailable');
    return { status: 'ok' };
  }
}
