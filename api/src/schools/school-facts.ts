import { CITIES, REGIONS } from '@boordosh/shared/catalogue/regions';
import { textIn } from '@boordosh/shared/formats';
import { type LocalName, settlementGroup } from '@boordosh/shared/vocabulary';
import { type FieldProblem, ValidationFailed } from '../platform/index.js';
import type { UpdateSchoolDto } from './dto/write-school.dto.js';
import type { School } from './school.entity.js';

const HOME_COUNTRY = 'KG';
const LAST_GRADE = 12;
const SORTED_FIGURES = 5;

/** Fields that only a verified lead may change: see `mayEditIdentity`. */
const IDENTITY = [
  'name',
  'kind',
  'ownership',
  'settlementKind',
  'settlementGroup',
  'region',
  'district',
  'settlement',
  'address',
  'latitude',
  'longitude',
  'email',
  'phone',
  'website',
] as const satisfies readonly (keyof UpdateSchoolDto)[];

export const touchesIdentity = (input: UpdateSchoolDto): boolean =>
  IDENTITY.some((field) => input[field] !== undefined);

/**
 * Writes what was said about a school and what follows from it.
 * @throws ValidationFailed when place or grades do not fit together
 */
export function applyFacts(school: School, input: UpdateSchoolDto): void {
  const said = Object.entries(input).filter(([, value]) => value !== undefined);
  Object.assign(school, Object.fromEntries(said));
  school.nameSort = sortedBy(school.name);
  if (school.settlementKind) school.settlementGroup = settlementGroup(school.settlementKind, school.settlementGroup);
  const problems = problemsOf(school);
  if (problems.length > 0) throw new ValidationFailed(problems);
}

/** № 5 stands before № 10, and neither the sign nor quotes decide a place in the alphabet. */
export const sortedBy = (name: LocalName): string =>
  textIn(name, 'ky')
    .text.replace(/[№«»"“”„]/g, ' ')
    .replace(/\d+/g, (figures) => figures.padStart(SORTED_FIGURES, '0'))
    .replace(/\s+/g, ' ')
    .trim();

/** Keys of the places a school's department may be named after, the nearest first. */
export const placesOf = ({ region, district }: School): string[] =>
  [district, region].filter((place) => place !== null);

function problemsOf({ country, region, district, gradeFrom, gradeTo }: School): FieldProblem[] {
  return [
    ...(country !== HOME_COUNTRY && region !== null ? [{ path: 'region', code: 'not-one-of' } as const] : []),
    ...(district !== null && !isIn(district, region) ? [{ path: 'district', code: 'not-one-of' } as const] : []),
    ...(gradeFrom !== null && gradeTo !== null && gradeFrom > gradeTo
      ? [{ path: 'gradeTo', code: 'out-of-range', params: { min: gradeFrom, max: LAST_GRADE } } as const]
      : []),
  ];
}

const isIn = (place: string, regionId: string | null): boolean =>
  CITIES.some((city) => city.id === place && city.region === regionId) ||
  REGIONS.some((region) => region.id === regionId && region.districts.some((district) => district.id === place));
