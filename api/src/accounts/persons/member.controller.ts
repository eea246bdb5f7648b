import { Body, Controller, Get, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id, Idempotent, IfMatch, Replies, RepliesNothing } from '../../platform/index.js';
import { ChangeMemberDto, DepartDto, DutiesDto, GiveRoleDto, MemberDto } from '../dto/member.dto.js';
import { GiveRole } from '../memberships/actions/give-role.js';
import { Actor } from '../memberships/actor.js';
import { By } from '../sessions/by.decorator.js';
import { ChangeMember } from './actions/change-member.js';
import { RemoveMember } from './actions/remove-member.js';
import { MembersReader } from './members.reader.js';

@ApiTags('accounts')
@Controller('schools/:schoolId/members/:id')
export class MemberController {
  constructor(
    private readonly members: MembersReader,
    private readonly changeMember: ChangeMember,
    private readonly giveRole: GiveRole,
    private readonly removeMember: RemoveMember,
  ) {}

  @Get()
  @Replies(MemberDto)
  one(@By() actor: Actor, @Id('schoolId') schoolId: string, @Id() id: string): Promise<MemberDto> {
    return this.members.ofSchool(actor, schoolId, id);
  }

  @Patch()
  @Replies(MemberDto)
  change(
    @By() actor: Actor,
    @Id('schoolId') schoolId: string,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: ChangeMemberDto,
  ): Promise<MemberDto> {
    return this.changeMember.execute(actor, { schoolId, id, version }, body);
  }

  @Put('role')
  @Replies(MemberDto)
  role(
    @By() actor: Actor,
    @Id('schoolId') schoolId: string,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: GiveRoleDto,
  ): Promise<MemberDto> {
    return this.giveRole.execute(actor, { schoolId, id, version }, body);
  }

  @Get('duties')
  @Replies(DutiesDto)
  duties(@By() actor: Actor, @Id('schoolId') schoolId: string, @Id() id: string): Promise<DutiesDto> {
    return this.members.dutiesOf(actor, schoolId, id);
  }

  @Post('departure')
  @Idempotent()
  @RepliesNothing()
  depart(
    @By() actor: Actor,
    @Id('schoolId') schoolId: string,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: DepartDto,
  ): Promise<void> {
    return this.removeMember.execute(actor, { schoolId, id, version }, body);
  }
}
