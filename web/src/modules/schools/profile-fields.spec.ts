import { describe, expect, it } from '@jest/globals';
import { changeOf, type ProfileField, valuesOf } from './profile-fields';
import type { School } from './schools.api';

const FIELDS: ProfileField[] = [
  { key: 'name', kind: 'names' },
  { key: 'pupils', kind: 'whole' },
  { key: 'phone', kind: 'tel' },
  { key: 'wantedModes', kind: 'many' },
  { key: 'sixDayWeek', kind: 'flag' },
];
const school = {
  name: { ky: 'Мектеп', ru: null },
  pupils: 400,
  contacts: { phone: '+996555000111', email: null },
  wantedModes: ['virtual'],
  sixDayWeek: false,
} as unknown as School;

describe('the fields of a school’s profile', () => {
  it('open with what is known, and send back the same', () => {
    const values = valuesOf(school, FIELDS);
    expect(values).toEqual({
      name: { ky: 'Мектеп', ru: '', en: '' },
      pupils: '400',
      phone: '+996555000111',
      wantedModes: ['virtual'],
      sixDayWeek: false,
    });
    expect(changeOf(values, FIELDS)).toMatchObject({ pupils: 400, phone: '+996555000111', wantedModes: ['virtual'] });
  });

  it('take a fact back when they are emptied, and leave it to the API to refuse what is no figure', () => {
    const values = { ...valuesOf(school, FIELDS), pupils: ' ', phone: '' };
    expect(changeOf(values, FIELDS)).toMatchObject({ pupils: null, phone: null });
    expect(changeOf({ ...values, pupils: 'көп' }, FIELDS)).toMatchObject({ pupils: 'көп' });
  });

  it('are empty for a school that is not there yet', () => {
    expect(valuesOf(null, FIELDS)).toMatchObject({ name: { ky: '', ru: '', en: '' }, pupils: '', wantedModes: [] });
  });
});
