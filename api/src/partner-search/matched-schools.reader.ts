import { Injectable } from '@nestjs/common';
import type { Language, Mark } from '@boordosh/shared/vocabulary';
import { Database, sql } from '../platform/index.js';
import type { MatchedSchoolDto } from './dto/match.dto.js';

export interface MatchedSchool {
  facts: Pick<MatchedSchoolDto, keyof MatchedSchoolDto>;
  words: { number: number; mark: Mark; words: string | null; lang: Language }[];
}

/** What is shown of the schools on one page: their open facts, and the words of theirs that we may see. */
@Injectable()
export class MatchedSchoolsReader {
  constructor(private readonly database: Database) {}

  async all(ids: readonly string[], partnerIds: readonly string[]): Promise<Map<string, MatchedSchool>> {
    const rows = await this.database.rows<MatchedSchool>(sql`
      select json_build_object('id', id, 'name', name, 'kind', kind, 'ownership', ownership, 'country', country, 'region', region, 'district', district,
          'settlement', settlement, 'settlementGroup', settlement_group, 'pupils', pupils, 'wantedModes', wanted_modes) as facts,
        coalesce((
          select json_agg(json_build_object('number', number, 'mark', mark, 'lang', lang,
            'words', case mark when 'offer' then offer when 'need' then learn end) order by number)
          from school_marks join assessment_answers using (assessment_id, number)
          where school_id = schools.id and mark <> 'none' and (school_marks.words_visibility = 'schools'
            or (school_marks.words_visibility = 'partners' and schools.id = any(${[...partnerIds]}::uuid[])))), '[]') as words
      from schools where id = any(${[...ids]}::uuid[])`);
    return new Map(rows.map((row) => [row.facts.id, row]));
  }
}
