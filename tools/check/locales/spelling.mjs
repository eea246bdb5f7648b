import { formsOf } from './read-texts.mjs';

const word = (pattern) => new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, 'iu');

/** [pattern, what is wrong], per language; the texts are looked at without their placeholders' names. */
const EVERYWHERE = [
  [/[^\S\u00a0]-\s/, 'a hyphen with spaces is no dash'],
  [/\.\.\./, 'three points; the ellipsis is one character (…)'],
  [/^\s|\s$/, 'begins or ends with a space'],
  [/ {2}/, 'two spaces'],
];
const CYRILLIC = [
  [/[\u04c9\u04ca]/, 'the other n with a hook (U+04CA); write ң (U+04A3)'],
  [/[äöüÄÖÜ]/, 'a Latin letter with dots; write ө or ү'],
  [/\p{M}/u, 'a combining mark'],
  [/["„]/, 'quotes are « »'],
  [/(?<![\p{L}\p{N}-])[aceopxyABCEHKMOPTX](?![\p{L}\p{N}-])/u, 'a single Latin letter that looks Cyrillic'],
  [/\}\p{L}/u, 'an ending on a placeholder'],
];
const KYRGYZ = [
  [/\s—\s/, 'the Kyrgyz dash is an en dash with spaces ( – )'],
  [/[\d}]\s%/, 'Kyrgyz writes 45% without a space'],
  [/\d(?: - |–)\p{L}/u, 'an ordinal takes a hyphen without spaces: 24-суроо'],
  [/\d \p{L}+(?:лар|лер|лор|лөр|дар|дер|дор|дөр|тар|тер|тор|төр)(?!\p{L})/u, 'the noun stays singular after a number'],
  [word('сен|сени|сенин|сага|силер|силерди|силердин|силерге'), 'nobody is addressed as сен or силер'],
  [word('баардык'), 'бардык'],
  [word('деректир\\p{L}*'), 'директор'],
  [word('турак-жай\\p{L}*'), 'жатар жай (lodging) or турак жай'],
  [word('ачык-айкындыгы'), 'ачык-айкындуулугу'],
  [word('тарабынан'), 'active voice: ким кабыл алат'],
  [word('таасир бер\\p{L}*'), 'таасир этет'],
  [word('чакыруу кат'), 'чакыруу каты'],
  [word('окуу жылдын'), 'окуу жылынын'],
  [word('күтпөгөн пайда'), 'күтүлбөгөн пайда'],
  [word('кооптуу эмес'), 'коопсуз'],
  [word('көнул\\p{L}*|онуктур\\p{L}*'), 'көңүл, өнүктүрүү'],
  [
    word('мероприяти\\p{L}*|методобъединени\\p{L}*|попечительски\\p{L}*|суроо-талап\\p{L}*'),
    'another word is preferred',
  ],
  [word('жүзмө-жүз|аты-жөнсүз|алсыз жактар\\p{L}*|начар жактар\\p{L}*'), 'another word is preferred'],
];
const RUSSIAN = [
  [/\p{L} – \p{L}/u, 'the Russian dash is an em dash with spaces ( — )'],
  [/[\d}]%/, 'Russian writes 45 % with a no-break space'],
];

const RULES = {
  ky: [...EVERYWHERE, ...CYRILLIC, ...KYRGYZ],
  ru: [...EVERYWHERE, ...CYRILLIC, ...RUSSIAN],
  en: EVERYWHERE,
};

const LATIN_NAME_WITH_ENDING = /^\p{Script=Latin}{3,}\p{Script=Cyrillic}+$/u;
const UNLIKE_CYRILLIC = /(?![aceopxyABCEHKMOPTX])\p{Script=Latin}/u;

/** A word of two alphabets has a look-alike in it, unless it is a Latin name with an ending: WhatsAppтан. */
function mixedWords(text) {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words
    .filter((found) => /\p{Script=Cyrillic}/u.test(found) && /\p{Script=Latin}/u.test(found))
    .filter((found) => !(LATIN_NAME_WITH_ENDING.test(found) && UNLIKE_CYRILLIC.test(found)));
}

function spellingOf(language, text) {
  const bare = text.replaceAll(/\{[^}]*\}/g, '{}');
  const findings = RULES[language].filter(([pattern]) => pattern.test(bare)).map(([, reason]) => reason);
  if (text !== text.normalize('NFC')) findings.push('not NFC');
  return [...findings, ...mixedWords(bare).map((found) => `two alphabets in one word: ${found}`)];
}

/** Kyrgyz and Russian as the people who read them write them. */
export function spellingFindings(folder, texts) {
  return [...texts].flatMap(([language, files]) =>
    [...files].flatMap(([file, keys]) =>
      [...keys].flatMap(([key, text]) =>
        formsOf(text)
          .filter((form) => typeof form === 'string')
          .flatMap((form) => spellingOf(language, form))
          .map((finding) => `${folder}/${language}/${file}: ${key}: ${finding}: ${JSON.stringify(text)}`),
      ),
    ),
  );
}

export function shoutingFindings(folder, texts, isErrorFile) {
  return [...texts].flatMap(([language, files]) =>
    [...files]
      .filter(([file]) => isErrorFile(file))
      .flatMap(([file, keys]) =>
        [...keys]
          .filter(([, text]) => formsOf(text).some((form) => String(form).includes('!')))
          .map(([key]) => `${folder}/${language}/${file}: ${key}: no exclamation marks in errors`),
      ),
  );
}
