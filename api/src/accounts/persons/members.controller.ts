import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id, Idempotent, PageQuery, Replies } from '../../platform/index.js';
import {
  AddMemberDto,
  InviteMemberDto,
  JoinDto,
  JoinedDto,
  JoiningLinkDto,
  MemberDto,
  MemberPageDto,
} from '../dto/member.dto.js';
import { InviteMember } from '../memberships/actions/invite-member.js';
import { Join } from '../memberships/actions/join.js';
import { Actor } from '../memberships/actor.js';
import { By } from '../sessions/by.decorator.js';
import { AddMember } from './actions/add-member.js';
import { MembersReader } from './members.reader.js';

@ApiTags('accounts')
@Controller()
export class MembersController {
  constructor(
    private readonly members: MembersReader,
    private readonly addMember: AddMember,
    private readonly inviteMember: InviteMember,
    private readonly join: Join,
  ) {}

  @Get('schools/:id/members')
  @Replies(MemberPageDto)
  list(@By() actor: Actor, @Id() id: string, @Query() query: PageQuery): Promise<MemberPageDto> {
    return this.members.list(actor, id, query);
  }

  @Post('schools/:id/members')
  @Idempotent()
  @Replies(MemberDto, 201)
  add(@By() actor: Actor, @Id() id: string, @Body() body: AddMemberDto): Promise<MemberDto> {
    return this.addMember.execute(actor, id, body);
  }

  @Post('schools/:id/member-invitations')
  @Idempotent()
  @Replies(JoiningLinkDto, 201)
  invite(@By() actor: Actor, @Id() id: string, @Body() body: InviteMemberDto): Promise<JoiningLinkDto> {
    return this.inviteMember.execute(actor, id, body);
  }

  @Post('memberships')
  @Idempotent()
  @Replies(JoinedDto, 201)
  joinByLink(@By() actor: Actor, @Body() body: JoinDto): Promise<JoinedDto> {
    return this.join.execute(actor, body.token);
  }
}
