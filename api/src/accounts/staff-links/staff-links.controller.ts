import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id, Idempotent, Public, Replies, RepliesNothing } from '../../platform/index.js';
import {
  AdmitStaffDto,
  AskToJoinDto,
  StaffLinkPageDto,
  StaffRequestDto,
  StaffRequestsDto,
} from '../dto/staff-link.dto.js';
import { Actor } from '../memberships/actor.js';
import { By } from '../sessions/by.decorator.js';
import { AdmitStaff } from './actions/admit-staff.js';
import { AskToJoin } from './actions/ask-to-join.js';
import { OpenStaffLink } from './actions/open-staff-link.js';
import { ShutStaffLink } from './actions/shut-staff-link.js';
import { StaffRequestsReader } from './staff-requests.reader.js';

@ApiTags('accounts')
@Controller()
export class StaffLinksController {
  constructor(
    private readonly openLink: OpenStaffLink,
    private readonly shutLink: ShutStaffLink,
    private readonly askToJoin: AskToJoin,
    private readonly admitStaff: AdmitStaff,
    private readonly requests: StaffRequestsReader,
  ) {}

  @Get('public/staff-links/:token')
  @Public()
  @Replies(StaffLinkPageDto)
  page(@Param('token') token: string): Promise<StaffLinkPageDto> {
    return this.requests.page(token);
  }

  @Post('staff-requests')
  @Idempotent()
  @Replies(StaffRequestDto, 201)
  ask(@By() actor: Actor, @Body() body: AskToJoinDto): Promise<StaffRequestDto> {
    return this.askToJoin.execute(actor, body);
  }

  @Get('schools/:id/staff-requests')
  @Replies(StaffRequestsDto)
  waiting(@By() actor: Actor, @Id() id: string): Promise<StaffRequestsDto> {
    return this.requests.waiting(actor, id);
  }

  @Post('schools/:id/staff-links')
  @Idempotent()
  @Replies(StaffRequestsDto, 201)
  open(@By() actor: Actor, @Id() id: string): Promise<StaffRequestsDto> {
    return this.openLink.execute(actor, id);
  }

  @Delete('schools/:id/staff-links/open')
  @RepliesNothing()
  shut(@By() actor: Actor, @Id() id: string): Promise<void> {
    return this.shutLink.execute(actor, id);
  }

  @Post('schools/:id/staff-admissions')
  @Idempotent()
  @Replies(StaffRequestsDto, 201)
  admit(@By() actor: Actor, @Id() id: string, @Body() body: AdmitStaffDto): Promise<StaffRequestsDto> {
    return this.admitStaff.execute(actor, id, body);
  }
}
