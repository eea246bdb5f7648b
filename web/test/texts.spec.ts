import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { pluralIndex } from '../src/app/texts/plural-rules';
import { installDevice } from './device';

type I18n = typeof import('../src/app/i18n');

describe('which form of a text stands after a number', () => {
  it('is the third of three in Russian from five on, and after eleven to fourteen', () => {
    const form = (count: number) => ['школа', 'школы', 'школ'][pluralIndex('ru')(count, 3)];
    expect([1, 21, 101].map(form)).toEqual(['школа', 'школа', 'школа']);
    expect([2, 3, 4, 22, 104].map(form)).toEqual(['школы', 'школы', 'школы', 'школы', 'школы']);
    expect([0, 5, 11, 12, 14, 20, 111, 112].map(form)).toEqual(new Array(8).fill('школ'));
  });

  it('is the fourth in Russian after a fraction, or the last there is', () => {
    expect(pluralIndex('ru')(1.5, 4)).toBe(3);
    expect(pluralIndex('ru')(1.5, 3)).toBe(2);
  });

  it('is one of two in English, and always the same in Kyrgyz', () => {
    expect([0, 1, 2].map((count) => pluralIndex('en')(count, 2))).toEqual([1, 0, 1]);
    expect([0, 1, 2, 24].map((count) => pluralIndex('ky')(count, 1))).toEqual([0, 0, 0, 0]);
  });
});

describe('a text on the screen', () => {
  let app: I18n;

  beforeEach(async () => {
    jest.resetModules();
    installDevice();
    app = await import('../src/app/i18n');
    await app.loadTexts(['accounts']);
  });

  it('is Kyrgyz until somebody chooses', () => {
    expect(app.currentLanguage()).toBe('ky');
    expect(app.text('common.direction.learn')).toBe('Алабыз');
  });

  it('takes its values, and its form from the number', async () => {
    const drafts = (count: number) => app.i18n.global.t('accounts.signOut.drafts', { count }, count);
    await app.chooseLanguage('ru');
    expect([1, 3, 5].map((count) => drafts(count).split('.')[0])).toEqual([
      'На этом устройстве 1 неотправленный черновик',
      'На этом устройстве 3 неотправленных черновика',
      'На этом устройстве 5 неотправленных черновиков',
    ]);
    await app.chooseLanguage('ky');
    expect(drafts(1)).toContain('1 жөнөтүлө элек каралама');
  });

  it('of an address needs no escape', () => {
    app.i18n.global.mergeLocaleMessage('ky', { probe: { address: 'Үлгү: mektep@example.kg' } });
    expect(app.text('probe.address')).toBe('Үлгү: mektep@example.kg');
  });

  it('that is missing shows its key', () => {
    expect(app.text('common.noSuchText')).toBe('common.noSuchText');
  });

  it('changes its language with the page, and the device remembers', async () => {
    await app.chooseLanguage('en');
    expect(app.text('accounts.signIn.title')).toBe('Sign in');
    expect(document.documentElement.lang).toBe('en');
    expect(localStorage.getItem('boordosh:language')).toBe('en');
  });
});
