import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plant } from '../planted/plant.mjs';
import { check } from './locales.mjs';

const json = (value) => JSON.stringify(value);
const USED = { 'web/src/ui/Used.vue': "<template>{{ $t('common.save') }} {{ $t('common.left') }}</template>\n" };
const sentence = (text) => ({ 'web/src/ui/Text.vue': `<template>\n  <b>${text}</b>\n</template>\n` });

/** Texts of one file in three languages, all sound. */
const texts = ({ ky = {}, ru = {}, en = {} } = {}) => ({
  ...USED,
  'web/src/locales/ky/common.json': json({ save: 'Сактоо', left: '{count} белги калды', ...ky }),
  'web/src/locales/ru/common.json': json({ save: 'Сохранить', left: 'Осталось знаков: {count}', ...ru }),
  'web/src/locales/en/common.json': json({ save: 'Save', left: '{count} characters left', ...en }),
});

test('sound texts are let through', async (t) => {
  const counted = {
    ky: { whatsApp: 'WhatsAppтан', n: '{count} мектеп', span: '{from} – {to}', sum: '24-суроо' },
    ru: {
      n: '{count} школа | {count} школы | {count} школ',
      whatsApp: 'Из WhatsApp',
      span: '{from} – {to}',
      sum: '45 % — много',
    },
    en: { n: '{count} school | {count} schools', whatsApp: 'From WhatsApp', span: '{from} – {to}', sum: '45%' },
  };
  const used = sentence(
    "{{ $t('common.save') }} {{ $t(`common.s${word}`) }} {{ $t(n ? 'common.n' : 'common.left', { n }) }} {{ $t('common.whatsApp') }}",
  );
  const folder = await plant(t, { ...texts(counted), ...used });
  assert.deepEqual(await check(folder), []);
});

/** [what is planted, the files, what must be said of it] */
const PLANTED = [
  [
    'a key that one language lacks',
    texts({ ky: { more: 'Дагы' }, en: { more: 'More' } }),
    /ru\/common\.json: more is missing/,
  ],
  [
    'a file that one language lacks',
    { ...texts(), 'web/src/locales/ky/events.json': json({ a: 'Иш-чара' }) },
    /en\/events\.json: a is missing/,
  ],
  [
    'another placeholder',
    texts({ ru: { left: 'Осталось знаков: {number}' } }),
    /ru\/common\.json: left has placeholders \[number\]/,
  ],
  ['an empty text', texts({ ky: { save: ' ' } }), /ky\/common\.json: save is empty/],
  [
    'a missing plural form',
    texts({ ky: { n: 'Мектеп' }, ru: { n: 'школа | школы' }, en: { n: 'school | schools' } }),
    /ru\/common\.json: n has 2 forms/,
  ],
  ['a Latin letter in a Kyrgyz word', texts({ ky: { save: 'Cактоо' } }), /two alphabets in one word: Cактоо/],
  ['a Latin letter in a Russian word', texts({ ru: { save: 'Сoхранить' } }), /two alphabets/],
  ['a Cyrillic letter in an English word', texts({ en: { save: 'Sаve' } }), /two alphabets/],
  ['the other n with a hook', texts({ ky: { save: 'Жаӊы' } }), /U\+04CA/],
  ['a combining mark', texts({ ky: { save: 'и\u0306' } }), /not NFC|combining/],
  ['an ending on a placeholder', texts({ ky: { left: '{count}га чейин' } }), /an ending on a placeholder/],
  ['straight quotes', texts({ ru: { save: '"Сохранить"' } }), /quotes are « »/],
  ['the wrong dash in Kyrgyz', texts({ ky: { save: 'Сактоо — азыр' } }), /Kyrgyz dash/],
  ['the wrong dash in Russian', texts({ ru: { save: 'Сохранить – сейчас' } }), /Russian dash/],
  ['a plural after a number', texts({ ky: { save: '5 мектептер' } }), /stays singular/],
  ['a rude address', texts({ ky: { save: 'Сен жаз' } }), /сен or силер/],
  [
    'a shout in an error',
    {
      'shared/src/catalogue/errors/ky/a.json': json({ x: 'Ката!' }),
      'shared/src/catalogue/errors/ru/a.json': json({ x: 'Ошибка' }),
      'shared/src/catalogue/errors/en/a.json': json({ x: 'Error' }),
    },
    /no exclamation/,
  ],
  ['a key that has no text', { ...texts(), ...sentence("{{ $t('common.gone') }}") }, /no text for "common\.gone"/],
  [
    'a key without text in the data of a route',
    { ...texts(), 'web/src/app/routes.ts': "export const meta = { tab: 'common.tab' };\n" },
    /no text for "common\.tab"/,
  ],
  [
    'a look-alike in the catalogue',
    {
      'shared/src/catalogue/steps/v1/steps.json': json({ steps: [{ title: { ky: 'Кaдам', ru: 'Шаг', en: 'Step' } }] }),
    },
    /ky\/steps\/v1\/steps\.json: steps\.0\.title: two alphabets/,
  ],
  [
    'a beginning that no key has',
    { ...texts(), ...sentence('{{ $t(`common.state.${state}`) }}') },
    /no text begins with "common\.state\."/,
  ],
  [
    'a text that no screen shows',
    texts({ ky: { idle: 'Бош' }, ru: { idle: 'Пусто' }, en: { idle: 'Idle' } }),
    /no screen shows the text "common\.idle"/,
  ],
  ['a brace without a name', texts({ ky: { left: '{count} белги { калды' } }), /a brace that is no placeholder/],
  [
    'a key without text in a script',
    { ...texts(), 'web/src/app/title.ts': "export const title = (t: (key: string) => string) => t('common.lost');\n" },
    /no text for "common\.lost"/,
  ],
];

for (const [name, files, says] of PLANTED) {
  test(`${name} is found`, async (t) => {
    const findings = await check(await plant(t, files));
    assert.ok(
      findings.some((finding) => says.test(finding)),
      JSON.stringify(findings),
    );
  });
}

test('a key that stands twice in one object is refused', async (t) => {
  const twice = {
    'web/src/locales/en/common.json': '{ "save": "Keep", "left": "{count} characters left", "save": "Save" }',
  };
  await assert.rejects(async () => check(await plant(t, { ...texts(), ...twice })), /common\.json: a key stands twice/);
});
