import { SCHOOL_LABELS } from '@boordosh/shared/catalogue/labels';
import { CITIES, REGIONS } from '@boordosh/shared/catalogue/regions';
import { counted } from '@boordosh/shared/formats';
import type { Language } from '@boordosh/shared/vocabulary';
import type { Match } from './partner-search.api';

type School = Match['school'];

const PUPILS = {
  ky: { other: 'окуучу' },
  ru: { one: 'ученик', few: 'ученика', many: 'учеников', other: 'ученика' },
  en: { one: 'pupil', other: 'pupils' },
} as const;

/** One line: where it is, whose it is, how many learn there. */
export const factsOf = (school: School, language: Language): string =>
  [
    placeOf(school, language),
    SCHOOL_LABELS.ownership[school.ownership][language],
    school.pupils === null ? '' : counted(school.pupils, PUPILS[language], language),
  ]
    .filter((part) => part !== '')
    .join(' · ');

const placeOf = ({ settlement, region, district }: School, language: Language): string => {
  const inRegion = REGIONS.find(({ id }) => id === region);
  const place =
    inRegion?.districts.find(({ id }) => id === district) ?? CITIES.find(({ id }) => id === district) ?? inRegion;
  return [settlement, place?.name[language]].filter((part) => part).join(', ');
};
