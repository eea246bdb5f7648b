import { inZone } from '@boordosh/shared/formats';
import {
  DEFAULT_LICENCE,
  type InstructionLanguage,
  type Language,
  type Licence,
  type ResourceKind,
  type ResourceScope,
  type Subject,
} from '@boordosh/shared/vocabulary';
import type { Reply } from '@boordosh/shared/contract';
import type { Resource } from './resources.api';

/** What the form holds: texts and choices, empty where nothing is said. */
export interface ResourceValues {
  kind: ResourceKind | '';
  title: string;
  description: string;
  link: string;
  subject: Subject | '';
  gradeFrom: string;
  gradeTo: string;
  planYears: '11' | '12';
  /** Of grades that were written before; new ones are of the year that runs. */
  schoolYear: string;
  language: InstructionLanguage;
  scope: ResourceScope | '';
  partnershipId: string;
  licence: Licence;
  source: string;
  authorId: string;
}

export const RESOURCE_STEPS = ['what', 'whom', 'terms'] as const;

export const emptyValues = (language: Language): ResourceValues => ({
  kind: '',
  title: '',
  description: '',
  link: '',
  subject: '',
  gradeFrom: '',
  gradeTo: '',
  planYears: '11',
  schoolYear: '',
  language,
  scope: '',
  partnershipId: '',
  licence: DEFAULT_LICENCE,
  source: '',
  authorId: '',
});

export const valuesOf = ({ kind, title, language, scope, licence, author, ...resource }: Resource): ResourceValues => ({
  kind,
  title,
  language,
  scope,
  licence,
  authorId: author.id,
  description: resource.description ?? '',
  link: resource.link ?? '',
  source: resource.source ?? '',
  subject: resource.subject ?? '',
  partnershipId: resource.partnershipId ?? '',
  ...spanOf(resource),
});

const spanOf = ({ grades }: Pick<Resource, 'grades'>) =>
  grades === null
    ? { gradeFrom: '', gradeTo: '', planYears: '11' as const, schoolYear: '' }
    : {
        gradeFrom: String(grades.from),
        gradeTo: String(grades.to),
        planYears: grades.planYears === 12 ? ('12' as const) : ('11' as const),
        schoolYear: grades.schoolYear,
      };

/** School years begin in September. */
export const schoolYearOn = (date: string): string => {
  const year = Number(date.slice(0, 4)) - (Number(date.slice(5, 7)) < 9 ? 1 : 0);
  return `${String(year)}-${String(year + 1)}`;
};

const gradesOf = ({ gradeFrom, gradeTo, planYears, schoolYear }: ResourceValues): Reply<'Grades'> | null =>
  gradeFrom === ''
    ? null
    : {
        from: Number(gradeFrom),
        to: Number(gradeTo || gradeFrom),
        planYears: Number(planYears),
        schoolYear: schoolYear || schoolYearOn(inZone(new Date()).date),
      };

/** What both writing it anew and changing it send. */
export const wordsOf = (values: ResourceValues & { kind: ResourceKind }) => ({
  kind: values.kind,
  title: values.title,
  description: values.description || null,
  link: values.link || null,
  subject: values.subject || null,
  grades: gradesOf(values),
  language: values.language,
  source: values.source || null,
});

/** How far it goes, and under which conditions. */
export const termsOf = (values: ResourceValues & { scope: ResourceScope }) => ({
  scope: values.scope,
  partnershipId: values.scope === 'partnership' ? values.partnershipId || null : null,
  licence: values.licence,
});

export const hasKind = (values: ResourceValues): values is ResourceValues & { kind: ResourceKind } =>
  values.kind !== '';

export const hasScope = (values: ResourceValues): values is ResourceValues & { scope: ResourceScope } =>
  values.scope !== '';

/** A name of a file as a title to begin with: without its ending, dashes and underlines. */
export const titleFrom = (fileName: string): string =>
  fileName
    .replace(/\.[^.]*$/, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
    .slice(0, 200);
