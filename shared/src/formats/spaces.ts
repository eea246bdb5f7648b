export const NO_BREAK_SPACE = '\u00a0';
export const NO_BREAK_HYPHEN = '\u2011';

/** Keeps a figure and what belongs to it on one line: `9-эреже`, `2 күн`, `№ 5`. */
export const bindFigures = (text: string): string =>
  text
    .replace(/(\d)-(?=\p{L})/gu, `$1${NO_BREAK_HYPHEN}`)
    .replace(/(\d) (?=\p{L})/gu, `$1${NO_BREAK_SPACE}`)
    .replace(/№ (?=\d)/g, `№${NO_BREAK_SPACE}`);

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
