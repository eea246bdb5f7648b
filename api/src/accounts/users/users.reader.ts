import { Injectable } from '@nestjs/common';
import { Database, NotFound, type Queryable, sql } from '../../platform/index.js';
import type { MeDto } from '../dto/me.dto.js';
import type { Actor } from '../memberships/actor.js';

@Injectable()
export class UsersReader {
  constructor(private readonly database: Database) {}

  async mine(actor: Actor): Promise<MeDto> {
    return this.me(this.database, actor.userId);
  }

  async me(from: Queryable, id: string): Promise<MeDto> {
    const user = await from.one<MeDto>(
      sql`select id, name, email, phone, language, version from users where id = ${id}`,
    );
    if (!user) throw new NotFound();
    return user;
  }
}
