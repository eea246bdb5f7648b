import { Injectable } from '@nestjs/common';
import { type Match, numbersIn } from '@boordosh/shared/calculations';
import type { InstructionLanguage, Mark } from '@boordosh/shared/vocabulary';
import type { Actor } from '../accounts/index.js';
import { DEFAULT_PAGE, NotFound, pageOf, readCursor, ValidationFailed } from '../platform/index.js';
import { CandidateIndex } from './candidates/candidate-index.js';
import { CandidatesReader, type OurSide } from './candidates/candidates.reader.js';
import type { MatchDto, MatchedQuestionDto, MatchesQuery, MatchPageDto } from './dto/match.dto.js';
import { type MatchedSchool, MatchedSchoolsReader } from './matched-schools.reader.js';
import { MatchesNeedVerification } from './partner-search.errors.js';
import { matchesVerbs, mayBeMatched, maySeeMatches } from './partner-search.policy.js';

/** Nobody reads further, and no list of a whole country is handed out piece by piece. */
const MOST_SHOWN = 500;

@Injectable()
export class MatchesReader {
  constructor(
    private readonly candidates: CandidatesReader,
    private readonly index: CandidateIndex,
    private readonly schools: MatchedSchoolsReader,
  ) {}

  /**
   * Schools that fit, both ways first. Nothing of a school takes part that it does not show us, nor any result of it.
   * @throws NotFound for whoever does not belong to the school
   * @throws MatchesNeedVerification while school or caller are not verified
   */
  async list(actor: Actor, schoolId: string, query: MatchesQuery): Promise<MatchPageDto> {
    if (!maySeeMatches(actor, schoolId)) throw new NotFound();
    const ours = await this.candidates.ours(schoolId);
    if (!mayBeMatched(actor, ours)) throw new MatchesNeedVerification();

    const [limit, from] = [query.limit ?? DEFAULT_PAGE, placeOf(query.cursor)];
    const { mode, region, language, partnerId } = query;
    const fitting = await this.index.best({
      ours: { ...ours, openPartnerships: 0 },
      partnerIds: ours.partnerIds,
      filter: { mode, region, language },
      count: partnerId === undefined ? Math.min(from + limit + 1, MOST_SHOWN) : MOST_SHOWN,
    });
    const found = partnerId === undefined ? fitting : fitting.filter(({ id }) => id === partnerId);
    const rest = found.slice(from);
    const schools = await this.schools.all(
      rest.slice(0, limit).map(({ id }) => id),
      ours.partnerIds,
    );
    const page = pageOf(
      rest,
      limit,
      (match) => this.shown(match, schools, ours),
      () => [from + limit],
    );
    return {
      items: page.items.filter((item) => item !== null),
      nextCursor: page.nextCursor,
      ours: { needs: numbersIn(ours.needs), offers: numbersIn(ours.offers) },
      can: matchesVerbs(actor, ours),
    };
  }

  private shown(match: Match, schools: Map<string, MatchedSchool>, ours: OurSide): MatchDto | null {
    const school = schools.get(match.id);
    if (!school) return null;
    return {
      school: school.facts,
      fit: match.fit,
      learn: match.learn.map((number) => questionOf(school, number, 'offer')),
      give: match.give.map((number) => questionOf(school, number, 'need')),
      reasons: [...match.reasons],
      commonLanguages: match.languages as InstructionLanguage[],
      km: match.km === null ? null : Math.round(match.km),
      together: ours.partnerIds.includes(match.id),
    };
  }
}

function questionOf(school: MatchedSchool, number: number, mark: Mark): MatchedQuestionDto {
  const written = school.words.find((each) => each.number === number && each.mark === mark && each.words !== null);
  return { number, words: written?.words ?? null, lang: written?.lang ?? null };
}

/** The order is made anew for each question, so a cursor is a place in it and holds nothing about any school. */
function placeOf(cursor: string | undefined): number {
  const [place = '0'] = readCursor(cursor, 1) ?? [];
  if (!/^\d{1,3}$/.test(place) || Number(place) > MOST_SHOWN) {
    throw new ValidationFailed([{ path: 'cursor', code: 'malformed-cursor' }]);
  }
  return Number(place);
}
