import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Idempotent, Replies, RepliesNothing } from '../../platform/index.js';
import {
  ConfirmSecondFactorDto,
  RecoveryCodesDto,
  SecondFactorAgainDto,
  SecondFactorDto,
  StartedSecondFactorDto,
  StartSecondFactorDto,
} from '../dto/second-factor.dto.js';
import { Actor } from '../memberships/actor.js';
import { By } from '../sessions/by.decorator.js';
import { PersonOnly } from '../sessions/person-only.decorator.js';
import { ConfirmSecondFactor } from './actions/confirm-second-factor.js';
import { RemoveSecondFactor } from './actions/remove-second-factor.js';
import { RenewRecoveryCodes } from './actions/renew-recovery-codes.js';
import { StartSecondFactor } from './actions/start-second-factor.js';
import { SecondFactorReader } from './second-factor.reader.js';

@ApiTags('accounts')
@Controller('me/totp')
@PersonOnly()
export class SecondFactorController {
  constructor(
    private readonly reader: SecondFactorReader,
    private readonly start: StartSecondFactor,
    private readonly confirmFactor: ConfirmSecondFactor,
    private readonly renewCodes: RenewRecoveryCodes,
    private readonly removeFactor: RemoveSecondFactor,
  ) {}

  @Get()
  @Replies(SecondFactorDto)
  mine(@By() actor: Actor): Promise<SecondFactorDto> {
    return this.reader.mine(actor);
  }

  @Post()
  @Idempotent()
  @Replies(StartedSecondFactorDto, 201)
  begin(@By() actor: Actor, @Body() body: StartSecondFactorDto): Promise<StartedSecondFactorDto> {
    return this.start.execute(actor, body);
  }

  @Post('confirmation')
  @Idempotent()
  @Replies(RecoveryCodesDto, 201)
  confirm(@By() actor: Actor, @Body() body: ConfirmSecondFactorDto): Promise<RecoveryCodesDto> {
    return this.confirmFactor.execute(actor, body);
  }

  @Post('recovery-codes')
  @Idempotent()
  @Replies(RecoveryCodesDto, 201)
  renew(@By() actor: Actor, @Body() body: SecondFactorAgainDto): Promise<RecoveryCodesDto> {
    return this.renewCodes.execute(actor, body);
  }

  @Post('removal')
  @Idempotent()
  @RepliesNothing()
  remove(@By() actor: Actor, @Body() body: SecondFactorAgainDto): Promise<void> {
    return this.removeFactor.execute(actor, body);
  }
}
