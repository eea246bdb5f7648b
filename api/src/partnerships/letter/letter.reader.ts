import { Injectable } from '@nestjs/common';
import type { Language, PartnershipState } from '@boordosh/shared/vocabulary';
import type { Actor } from '../../accounts/index.js';
import { Database, NotFound, type Queryable } from '../../platform/index.js';
import { letterIsOpen, mayEditLetter } from '../partnerships.policy.js';
import { PartnershipsReader, type PartnershipView } from '../partnerships.reader.js';
import type { LetterDto } from './letter.dto.js';
import { Letters } from './letters.js';

@Injectable()
export class LetterReader {
  constructor(
    private readonly database: Database,
    private readonly partnerships: PartnershipsReader,
    private readonly letters: Letters,
  ) {}

  /** @throws NotFound for the receiver once the letter was refused, withdrawn or left unanswered */
  async one(actor: Actor, id: string, language: Language): Promise<LetterDto> {
    const seen = await this.partnerships.visible(actor, id);
    if (!actor.belongsTo(seen.startedBySchoolId) && CLOSED.includes(seen.state)) throw new NotFound();
    return this.view(this.database, actor, seen, language);
  }

  async view(from: Queryable, actor: Actor, partnership: PartnershipView, language: Language): Promise<LetterDto> {
    const { sentAt, ...letter } = await this.letters.inLanguage(from, partnership.id, language);
    return {
      partnershipId: partnership.id,
      language,
      ...letter,
      sentAt: sentAt?.toISOString() ?? null,
      writable: letterIsOpen(partnership.state) && mayEditLetter(actor, partnership),
    };
  }
}

const CLOSED: PartnershipState[] = ['declined', 'withdrawn', 'expired'];
