import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, By } from '../../accounts/index.js';
import { Clock, download, type Json, Replies, RepliesFile } from '../../platform/index.js';
import { trailFile } from './trail-file.js';
import { TrailPageDto, TrailQuery } from './trail.dto.js';
import { TrailReader } from './trail.reader.js';

const BATCH = 1_000;

@ApiTags('monitoring')
@Controller('audit')
export class TrailController {
  constructor(
    private readonly trail: TrailReader,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Replies(TrailPageDto)
  list(@By() actor: Actor, @Query() query: TrailQuery): Promise<Json<TrailPageDto>> {
    return this.trail.list(actor, query);
  }

  @Get('file')
  @RepliesFile()
  async file(@By() actor: Actor, @Query() query: TrailQuery): Promise<StreamableFile> {
    const batches = this.trail.all(actor, query, BATCH);
    // The first batch is asked for before the answer begins, so that a refusal is an answer of its own.
    const first = await batches.next();
    const begun = first.done === true ? [] : first.value;
    const name = `boordosh-audit-${this.clock.today()}.csv`;
    return download(trailFile(withFirst(begun, batches)), { name, type: 'text/csv; charset=utf-8' });
  }
}

async function* withFirst<T>(first: T[], rest: AsyncIterable<T[]>): AsyncGenerator<T[]> {
  yield first;
  yield* rest;
}
