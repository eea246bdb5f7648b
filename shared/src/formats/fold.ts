/** Letters a Russian keyboard lacks, or that are typed for one another. U+04CA and U+0275 look like ң and ө. */
const ALIKE = { ң: 'н', '\u04ca': 'н', ө: 'о', '\u0275': 'о', ү: 'у', ё: 'е', э: 'е' } as const;
const DROPPED = 'ъь\u00ad';
const HYPHENS = '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212';
const QUOTES = '«»"\'`“”„‟‘’‚‛‹›\u02bc';
const BLANKS = '\t\n\r\u00a0\u2009\u202f';

const SPACED = HYPHENS + QUOTES + BLANKS;
const FROM = Object.keys(ALIKE).join('') + SPACED + DROPPED;
const TO = Object.values(ALIKE).join('') + ' '.repeat(SPACED.length);
const FOLDED = new Map(Array.from(FROM, (letter, index) => [letter, TO.charAt(index)] as const));

/** Makes two spellings of one name equal. Both sides of a search are folded; what is shown never is. */
export const foldForSearch = (text: string): string =>
  Array.from(text.normalize('NFC').toLowerCase(), (letter) => FOLDED.get(letter) ?? letter)
    .join('')
    .replace(/ +/g, ' ')
    .replace(/^ | $/g, '');

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The same rule for PostgreSQL, over `$1`: the body of an immutable SQL function, made from the same letters. */
export const FOLD_SQL = `btrim(regexp_replace(translate(lower(normalize($1::text, NFC) COLLATE "und-x-icu"), ${quoted(FROM)}, ${quoted(TO)}), ' +', ' ', 'g'), ' ')`;
