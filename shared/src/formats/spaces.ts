export const NO_BREAK_SPACE = '\u00a0';
export const NO_BREAK_HYPHEN = '\u2011';

const NUMBER_SIGN = /№ (?=\d)/g;

/** Keeps a figure and what belongs to it on one line: `9-эреже`, `2 күн`, `№ 5`. */
export const bindFigures = (text: string): string =>
  text
    .replace(/(\d)-(?=\p{L})/gu, `$1${NO_BREAK_HYPHEN}`)
    .replace(/(\d) (?=\p{L})/gu, `$1${NO_BREAK_SPACE}`)
    .replace(NUMBER_SIGN, `№${NO_BREAK_SPACE}`);

/** A name keeps its hyphens, so that it is found again as it was written; only the sign stays with its number. */
export const bindNumberSign = (name: string): string => name.replace(NUMBER_SIGN, `№${NO_BREAK_SPACE}`);

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
