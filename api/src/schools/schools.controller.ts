import { Body, Controller, Get, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, By } from '../accounts/index.js';
import { Id, Idempotent, IfMatch, type Json, PageQuery, Replies } from '../platform/index.js';
import { PutInCluster } from './actions/put-in-cluster.js';
import { RegisterSchool } from './actions/register-school.js';
import { UpdateSchool } from './actions/update-school.js';
import { SchoolDto, SchoolPageDto } from './dto/school.dto.js';
import { SchoolsQuery } from './dto/schools.query.js';
import { PutInClusterDto, RegisterSchoolDto, UpdateSchoolDto } from './dto/write-school.dto.js';
import { SchoolsReader } from './schools.reader.js';

@ApiTags('schools')
@Controller()
export class SchoolsController {
  constructor(
    private readonly schools: SchoolsReader,
    private readonly registerSchool: RegisterSchool,
    private readonly updateSchool: UpdateSchool,
    private readonly putInCluster: PutInCluster,
  ) {}

  @Get('schools')
  @Replies(SchoolPageDto)
  list(@By() actor: Actor, @Query() query: SchoolsQuery): Promise<Json<SchoolPageDto>> {
    return this.schools.list(actor, query);
  }

  @Get('clusters/:id/schools')
  @Replies(SchoolPageDto)
  inCluster(@By() actor: Actor, @Id() id: string, @Query() query: PageQuery): Promise<Json<SchoolPageDto>> {
    return this.schools.inCluster(actor, id, query);
  }

  @Post('schools')
  @Idempotent()
  @Replies(SchoolDto, 201)
  register(@By() actor: Actor, @Body() body: RegisterSchoolDto): Promise<SchoolDto> {
    return this.registerSchool.execute(actor, body);
  }

  @Get('schools/:id')
  @Replies(SchoolDto)
  one(@By() actor: Actor, @Id() id: string): Promise<SchoolDto> {
    return this.schools.one(actor, id);
  }

  @Patch('schools/:id')
  @Replies(SchoolDto)
  update(
    @By() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: UpdateSchoolDto,
  ): Promise<SchoolDto> {
    return this.updateSchool.execute(actor, id, version, body);
  }

  @Put('schools/:id/cluster')
  @Replies(SchoolDto)
  moveToCluster(
    @By() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: PutInClusterDto,
  ): Promise<SchoolDto> {
    return this.putInCluster.execute(actor, id, version, body.clusterId);
  }
}
