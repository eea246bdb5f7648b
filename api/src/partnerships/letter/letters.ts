import { Injectable } from '@nestjs/common';
import { missingValues } from '@boordosh/shared/catalogue/letter';
import { type Language, LANGUAGES, type LocalName } from '@boordosh/shared/vocabulary';
import { Clock, NotFound, type Queryable, sql, type Transaction } from '../../platform/index.js';
import { Letter, type LetterText } from './letter.entity.js';
import { letterFrom, titlesOf, type WrittenLetter } from './letter-text.js';
import { type Sender, valuesFrom } from './letter-values.js';

interface Row extends Sender {
  id: string;
  partner: LocalName;
  offers: number[];
  needs: number[];
  texts: Partial<Record<Language, LetterText>>;
  sentAt: Date | null;
  version: number;
}

export interface LetterState extends WrittenLetter {
  edited: boolean;
  missing: string[];
  offers: number[];
  needs: number[];
  sentAt: Date | null;
  version: number;
}

/** The letter as it stands: what was sent, else what was edited, else what the template gives. */
@Injectable()
export class Letters {
  constructor(private readonly clock: Clock) {}

  async inLanguage(from: Queryable, partnershipId: string, language: Language): Promise<LetterState> {
    const row = await this.row(from, partnershipId);
    const { offers, needs, sentAt, version } = row;
    const written = row.texts[language];
    const values = this.values(row, language);
    const template = letterFrom(values, language);
    return {
      ...template,
      ...written,
      edited: written !== undefined && written.body !== template.body,
      missing: sentAt ? [] : missingValues(values),
      offers,
      needs,
      sentAt,
      version,
    };
  }

  /** Writes down, in every language, what goes out now: later changes of the profile change no letter that was sent. */
  async send(tx: Transaction, partnershipId: string): Promise<void> {
    const letter = await tx.lock(Letter, (await this.row(tx, partnershipId)).id);
    const row = { ...(await this.row(tx, partnershipId)), sentAt: null };
    letter.texts = Object.fromEntries(LANGUAGES.map((language) => [language, this.goingOut(row, language)]));
    letter.sentAt = this.clock.now();
    await tx.save(letter);
  }

  private goingOut(row: Row, language: Language): LetterText {
    const template = letterFrom(this.values(row, language), language);
    return { ...template, ...row.texts[language], header: template.header };
  }

  private values(row: Row, language: Language) {
    return {
      ...valuesFrom(row, row.partner, row.sentAt ?? this.clock.now(), language),
      strengths: titlesOf(row.offers, language),
      needs: titlesOf(row.needs, language),
    };
  }

  private async row(from: Queryable, partnershipId: string): Promise<Row> {
    const row = await from.one<Row>(sql`
      select letters.id, offers, needs, texts, sent_at as "sentAt", letters.version, ours.name, ours.region, ours.district,
        ours.settlement, ours.address, ours.email, ours.phone, director.name as "directorName", director.post as "directorPost",
        (select name from schools where id = any(partnerships.school_ids) and id <> started_by_school_id limit 1) as partner
      from letters
        join partnerships on partnerships.id = partnership_id
        join schools ours on ours.id = started_by_school_id
        left join lateral (
          select persons.name, post from memberships join persons on persons.id = person_id
          where memberships.school_id = ours.id and role = 'director' and ended_at is null
          order by verified_at nulls last, deputy limit 1) as director on true
      where partnership_id = ${partnershipId}`);
    if (!row) throw new NotFound();
    return row;
  }
}
