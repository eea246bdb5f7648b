import { describe, expect, it } from '@jest/globals';
import { list } from './lists.js';
import { grades, numbered } from './numbered.js';
import { decimal, fileSize, money, number, percent } from './numbers.js';
import { phone } from './phone.js';
import { counted, plural, pluralCategory } from './plurals.js';
import { bindFigures } from './spaces.js';
import { textIn } from './text-in.js';

describe('numbers', () => {
  it('take a no-break space and a comma in Kyrgyz and Russian', () => {
    expect(number(1234567.5, 'ky')).toBe('1\u00a0234\u00a0567,5');
    expect(number(1500, 'ru')).toBe('1\u00a0500');
    expect(number(-1500.25, 'en')).toBe('−1,500.25');
    expect(number(999, 'ky')).toBe('999');
  });

  it('are rounded half up, as they are written', () => {
    expect(decimal(3.958, 2, 'ky')).toBe('3,96');
    expect(decimal(1.005, 2, 'en')).toBe('1.01');
    expect(decimal(3, 2, 'ru')).toBe('3,00');
    expect(decimal(-0.001, 2, 'en')).toBe('0.00');
  });

  it('carry their unit', () => {
    expect([percent(45, 'ky'), percent(45, 'ru'), percent(45.25, 'en', 1)]).toEqual(['45%', '45\u00a0%', '45.3%']);
    expect([money(1500, 'ky'), money(1500.5, 'ky')]).toEqual(['1\u00a0500\u00a0сом', '1\u00a0500,50\u00a0сом']);
    expect([
      fileSize(0, 'ky'),
      fileSize(1023, 'en'),
      fileSize(25 * 1024 ** 2, 'ru'),
      fileSize(1_468_006, 'ky'),
    ]).toEqual(['0\u00a0байт', '1,023\u00a0bytes', '25\u00a0МБ', '1,4\u00a0МБ']);
    expect(phone('+996555123456')).toBe('+996 555 123 456'.replaceAll(' ', '\u00a0'));
    expect(phone('+4930123')).toBe('+4930123');
  });
});

describe('nouns after a number', () => {
  const days = { one: 'день', few: 'дня', many: 'дней', other: 'дня' };

  it('stay singular in Kyrgyz and have three forms in Russian', () => {
    expect([1, 2, 5, 11, 14, 21, 104, 111, 1.5].map((n) => plural(n, days, 'ru'))).toEqual([
      'день',
      'дня',
      'дней',
      'дней',
      'дней',
      'день',
      'дня',
      'дней',
      'дня',
    ]);
    expect(counted(24, { other: 'мектеп' }, 'ky')).toBe('24\u00a0мектеп');
    expect([pluralCategory(1, 'ky'), pluralCategory(0, 'ky'), pluralCategory(2, 'en')]).toEqual([
      'one',
      'other',
      'other',
    ]);
  });

  it('are called by their number', () => {
    expect([numbered('rule', 9, 'ky'), numbered('rule', 9, 'ru')]).toEqual(['9\u2011эреже', 'правило\u00a09']);
    expect([grades(6, 6, 'ky'), grades(5, 9, 'ky'), grades(5, 9, 'ru'), grades(6, 6, 'en')]).toEqual([
      '6\u2011класс',
      '5–9\u2011класстар',
      '5–9\u00a0классы',
      'grade\u00a06',
    ]);
    expect(bindFigures('9-эреже, 2 күн, иш-чара, № 5, 5–9-класстар')).toBe(
      '9\u2011эреже, 2\u00a0күн, иш-чара, №\u00a05, 5–9\u2011класстар',
    );
  });
});

describe('lists and names', () => {
  it('join the last two with a word', () => {
    expect([list([], 'ky'), list(['А'], 'ky'), list(['А', 'Б', 'В'], 'ky'), list(['A', 'B'], 'en', 'or')]).toEqual([
      '',
      'А',
      'А, Б жана В',
      'A or B',
    ]);
  });

  it('fall back to a language that has the name, and say which', () => {
    expect(textIn({ ru: 'Школа', en: 'School' }, 'ky')).toEqual({ text: 'Школа', lang: 'ru' });
    expect(textIn({ ky: ' ', en: 'School' }, 'ru')).toEqual({ text: 'School', lang: 'en' });
    expect(textIn({}, 'ru')).toEqual({ text: '', lang: 'ru' });
    expect(textIn({ ky: '№ 5 орто мектеп' }, 'ky').text).toBe('№\u00a05 орто мектеп');
  });
});
