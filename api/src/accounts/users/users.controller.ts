import { Body, Controller, Get, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Idempotent, IfMatch, Public, Replies, RepliesNothing } from '../../platform/index.js';
import { ChangeMeDto, ChangePasswordDto, MeDto } from '../dto/me.dto.js';
import { RegisterDto, RegisteredDto } from '../dto/register.dto.js';
import { Actor } from '../memberships/actor.js';
import { PersonOnly } from '../sessions/person-only.decorator.js';
import { By } from '../sessions/by.decorator.js';
import { ChangeMe } from './actions/change-me.js';
import { ChangePassword } from './actions/change-password.js';
import { Register } from './actions/register.js';
import { UsersReader } from './users.reader.js';

@ApiTags('accounts')
@Controller()
export class UsersController {
  constructor(
    private readonly register: Register,
    private readonly changeMe: ChangeMe,
    private readonly passwordChange: ChangePassword,
    private readonly users: UsersReader,
  ) {}

  @Post('users')
  @Public()
  @Idempotent()
  @Replies(RegisteredDto, 201)
  create(@Body() body: RegisterDto): Promise<RegisteredDto> {
    return this.register.execute(body);
  }

  @Get('me')
  @Replies(MeDto)
  me(@By() actor: Actor): Promise<MeDto> {
    return this.users.mine(actor);
  }

  @Patch('me')
  @PersonOnly()
  @Replies(MeDto)
  change(@By() actor: Actor, @IfMatch() version: number, @Body() body: ChangeMeDto): Promise<MeDto> {
    return this.changeMe.execute(actor, version, body);
  }

  @Put('me/password')
  @PersonOnly()
  @RepliesNothing()
  changePassword(@By() actor: Actor, @Body() body: ChangePasswordDto): Promise<void> {
    return this.passwordChange.execute(actor, body);
  }
}
