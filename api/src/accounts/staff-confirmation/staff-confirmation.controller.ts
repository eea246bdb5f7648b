import { Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id, IfMatch, Replies } from '../../platform/index.js';
import { StaffConfirmationDto } from '../dto/staff-confirmation.dto.js';
import { Actor } from '../memberships/actor.js';
import { By } from '../sessions/by.decorator.js';
import { ConfirmStaff } from './actions/confirm-staff.js';
import { StaffConfirmationReader } from './staff-confirmation.reader.js';

@ApiTags('accounts')
@Controller('schools/:id/staff-confirmation')
export class StaffConfirmationController {
  constructor(
    private readonly confirmStaff: ConfirmStaff,
    private readonly confirmations: StaffConfirmationReader,
  ) {}

  @Get()
  @Replies(StaffConfirmationDto)
  current(@By() actor: Actor, @Id() id: string): Promise<StaffConfirmationDto> {
    return this.confirmations.ofSchool(actor, id);
  }

  @Put()
  @Replies(StaffConfirmationDto)
  confirm(@By() actor: Actor, @Id() id: string, @IfMatch() version: number): Promise<StaffConfirmationDto> {
    return this.confirmStaff.execute(actor, id, version);
  }
}
