import type { Reply } from '@boordosh/shared/contract';
import { PARTNERSHIP_LABELS, SCHOOL_LABELS } from '@boordosh/shared/catalogue/labels';
import type { LocalText } from '@boordosh/shared/vocabulary';
import type { Names } from '../../ui/names';
import type { School } from './schools.api';

type Change = Reply<'UpdateSchool'>;
export type FieldValue = string | string[] | boolean | Names;
export type Values = Record<string, FieldValue>;

/** How a fact of a school is asked for. */
export interface ProfileField {
  key: keyof Change;
  kind: 'names' | 'text' | 'tel' | 'email' | 'url' | 'whole' | 'one' | 'many' | 'flag' | 'region' | 'district';
  labels?: Readonly<Record<string, LocalText>>;
  /** A field that is always filled. */
  required?: boolean;
}

export interface ProfileStep {
  id: 'name' | 'place' | 'contacts' | 'lessons' | 'together';
  /** Only for whoever may change what identifies the school. */
  identity: boolean;
  fields: readonly ProfileField[];
}

export const PROFILE_STEPS: readonly ProfileStep[] = [
  {
    id: 'name',
    identity: true,
    fields: [
      { key: 'name', kind: 'names', required: true },
      { key: 'kind', kind: 'one', labels: SCHOOL_LABELS.schoolKind, required: true },
      { key: 'ownership', kind: 'one', labels: SCHOOL_LABELS.ownership, required: true },
    ],
  },
  {
    id: 'place',
    identity: true,
    fields: [
      { key: 'region', kind: 'region' },
      { key: 'district', kind: 'district' },
      { key: 'settlement', kind: 'text' },
      { key: 'settlementKind', kind: 'one', labels: SCHOOL_LABELS.settlementKind },
      { key: 'settlementGroup', kind: 'one', labels: SCHOOL_LABELS.settlementGroup },
      { key: 'address', kind: 'text' },
    ],
  },
  {
    id: 'contacts',
    identity: true,
    fields: [
      { key: 'phone', kind: 'tel' },
      { key: 'email', kind: 'email' },
      { key: 'website', kind: 'url' },
    ],
  },
  {
    id: 'lessons',
    identity: false,
    fields: [
      { key: 'instructionLanguages', kind: 'many', labels: SCHOOL_LABELS.instructionLanguage },
      { key: 'gradeFrom', kind: 'whole' },
      { key: 'gradeTo', kind: 'whole' },
      { key: 'pupils', kind: 'whole' },
      { key: 'teachers', kind: 'whole' },
      { key: 'shifts', kind: 'whole' },
      { key: 'sixDayWeek', kind: 'flag' },
    ],
  },
  {
    id: 'together',
    identity: false,
    fields: [
      { key: 'wantedModes', kind: 'many', labels: PARTNERSHIP_LABELS.mode },
      { key: 'hostingPlaces', kind: 'whole' },
      { key: 'partnershipsLimit', kind: 'whole', required: true },
    ],
  },
];

/** What stands in the fields when the form opens. */
export const valuesOf = (school: School | null, fields: readonly ProfileField[]): Values =>
  Object.fromEntries(fields.map((field) => [field.key, valueOf(school, field)]));

function valueOf(school: School | null, { key, kind }: ProfileField): FieldValue {
  if (kind === 'names') return namesOf(school);
  const given = school === null ? undefined : factOf(school, key);
  if (kind === 'many') return Array.isArray(given) ? given.map(String) : [];
  if (kind === 'flag') return given === true;
  return typeof given === 'string' || typeof given === 'number' ? String(given) : '';
}

function namesOf(school: School | null): Names {
  const { ky, ru, en } = school?.name ?? {};
  return { ky: ky ?? '', ru: ru ?? '', en: en ?? '' };
}

const factOf = (school: School, key: keyof Change): unknown =>
  key === 'email' || key === 'phone' ? school.contacts?.[key] : school[key];

/** What the fields say, as the API takes it: an empty field takes the fact back. */
export const changeOf = (values: Values, fields: readonly ProfileField[]): Change =>
  Object.fromEntries(fields.map((field) => [field.key, sentOf(values[field.key], field)]));

function sentOf(value: FieldValue | undefined, { kind }: ProfileField): unknown {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (text === '') return null;
  // What is no figure is sent as it stands: the API says what is wrong with it.
  return kind === 'whole' && /^\d+$/.test(text) ? Number(text) : text;
}
