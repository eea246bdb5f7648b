import { SCHOOL_LABELS } from '@boordosh/shared/catalogue/labels';
import type { SchoolSummary } from '../schools.api';
import { useLabels } from './use-labels';
import { useRegions } from './use-regions';

/** Known without saying: a reader wants the country of schools abroad only. */
const HOME_COUNTRY = 'KG';

/** Where a school is and what kind it is, as one line: «Каракол · Ысык-Көл облусу · гимназия». */
export const usePlaceLine = () => {
  const regions = useRegions();
  const { labelOf } = useLabels();
  const placeOf = ({
    settlement,
    district,
    region,
    country,
  }: Pick<SchoolSummary, 'settlement' | 'district' | 'region' | 'country'>): string[] => [
    region && regions.value.isCity(region) ? '' : (settlement ?? ''),
    district ? regions.value.nameOf(district) : '',
    region ? regions.value.nameOf(region) : country === HOME_COUNTRY ? '' : country,
  ];
  return {
    placeLine: (school: SchoolSummary): string => written(placeOf(school)),
    schoolLine: (school: SchoolSummary): string =>
      written([
        ...placeOf(school),
        labelOf(SCHOOL_LABELS.schoolKind, school.kind),
        labelOf(SCHOOL_LABELS.ownership, school.ownership),
      ]),
  };
};

const written = (parts: string[]): string => parts.filter((part) => part !== '').join(' · ');
