import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Idempotent, IfMatch, Public, Replies } from '../../platform/index.js';
import { ChangeMeDto, MeDto } from '../dto/me.dto.js';
import { RegisterDto, RegisteredDto } from '../dto/register.dto.js';
import { Actor } from '../memberships/actor.js';
import { By } from '../sessions/by.decorator.js';
import { ChangeMe } from './actions/change-me.js';
import { Register } from './actions/register.js';
import { UsersReader } from './users.reader.js';

@ApiTags('accounts')
@Controller()
export class UsersController {
  constructor(
    private readonly register: Register,
    private readonly changeMe: ChangeMe,
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
  @Replies(MeDto)
  change(@By() actor: Actor, @IfMatch() version: number, @Body() body: ChangeMeDto): Promise<MeDto> {
    return this.changeMe.execute(actor, version, body);
  }
}
