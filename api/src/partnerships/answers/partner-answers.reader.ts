import { Injectable } from '@nestjs/common';
import { questionBy } from '@boordosh/shared/catalogue/questions';
import type { VisibilityLevel } from '@boordosh/shared/vocabulary';
import type { Actor } from '../../accounts/index.js';
import { Database, NotFound } from '../../platform/index.js';
import { SchoolMarks } from '../../self-assessments/index.js';
import { PartnershipsReader } from '../partnerships.reader.js';
import type { PartnerAnswersDto } from './partner-answers.dto.js';

const NO_LABEL = { ky: '', ru: '', en: '' };
const CLOSED = { lang: null, evidence: null, offer: null, learn: null };

@Injectable()
export class PartnerAnswersReader {
  constructor(
    private readonly database: Database,
    private readonly partnerships: PartnershipsReader,
    private readonly marks: SchoolMarks,
  ) {}

  /** @throws NotFound for a school without a place in the partnership */
  async one(actor: Actor, id: string, schoolId: string): Promise<PartnerAnswersDto> {
    const seen = await this.partnerships.visible(actor, id);
    if (![...seen.joinedSchoolIds, ...seen.askedSchoolIds].includes(schoolId)) throw new NotFound();
    const level = await this.levelOf(actor, schoolId);
    const [marks, words] = await Promise.all([
      this.marks.marksOf(this.database, schoolId, level),
      this.marks.wordsOf(this.database, schoolId, level),
    ]);
    const silent = marks.filter(({ number }) => !words.some((word) => word.number === number));
    const items = [...words, ...silent.map((mark) => ({ ...CLOSED, ...mark }))];
    return {
      schoolId,
      items: items
        .toSorted((a, b) => a.number - b.number)
        .map((item) => ({ ...item, label: questionBy(item.number)?.label ?? NO_LABEL })),
    };
  }

  /** The most that any of the actor's schools may see. */
  private async levelOf(actor: Actor, owner: string): Promise<VisibilityLevel> {
    if (actor.belongsTo(owner)) return 'own-school';
    const levels: VisibilityLevel[] = [];
    for (const mine of actor.verifiedSchoolIds)
      levels.push(await this.partnerships.levelBetween(this.database, mine, owner));
    return levels.find((level) => level === 'partners') ?? 'schools';
  }
}
