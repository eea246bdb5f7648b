import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public, Replies } from '../../platform/index.js';
import { JoiningInvitationDto } from '../dto/joining-invitation.dto.js';
import { JoiningInvitationsReader } from './joining-invitations.reader.js';

@ApiTags('schools')
@Controller()
export class JoiningInvitationsController {
  constructor(private readonly invitations: JoiningInvitationsReader) {}

  @Get('public/member-invitations/:token')
  @Public()
  @Replies(JoiningInvitationDto)
  one(@Param('token') token: string): Promise<JoiningInvitationDto> {
    return this.invitations.byToken(token);
  }
}
