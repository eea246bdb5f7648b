import { Injectable } from '@nestjs/common';
import type { Queryable, Transaction } from '../../platform/index.js';
import type { DutyDto } from '../dto/member.dto.js';

export interface Handover {
  schoolId: string;
  from: string;
  to: string;
}

/** A module that puts things into people's hands: it can say which, and give them to somebody else. */
export interface DutyKeeper {
  of: (from: Queryable, personId: string) => Promise<DutyDto[]>;
  passOn: (tx: Transaction, handover: Handover) => Promise<void>;
}

/** What is in a person's hands, wherever it is kept. Higher modules enter themselves here, so that nobody leaves with work. */
@Injectable()
export class Duties {
  private readonly keepers: DutyKeeper[] = [];

  enter(keeper: DutyKeeper): void {
    this.keepers.push(keeper);
  }

  async of(from: Queryable, personId: string): Promise<DutyDto[]> {
    const duties: DutyDto[] = [];
    for (const keeper of this.keepers) duties.push(...(await keeper.of(from, personId)));
    return duties;
  }

  async passOn(tx: Transaction, handover: Handover): Promise<void> {
    for (const keeper of this.keepers) await keeper.passOn(tx, handover);
  }
}
