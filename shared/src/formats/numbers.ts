import type { Language } from '../vocabulary/languages.js';
import { NO_BREAK_SPACE } from './spaces.js';

const COMMA_AND_SPACE = { point: ',', thousands: NO_BREAK_SPACE };
const SIGNS: Record<Language, { point: string; thousands: string }> = {
  ky: COMMA_AND_SPACE,
  ru: COMMA_AND_SPACE,
  en: { point: '.', thousands: ',' },
};

/** `1 500`: as many decimals as the number has, at most three. */
export const number = (value: number, language: Language): string => {
  const [whole, fraction] = fixed(value, 3).split('.');
  const rest = (fraction ?? '').replace(/0+$/, '');
  return written(rest === '' ? (whole ?? '') : `${whole}.${rest}`, language);
};

/** `3,96`: always that many decimals, half rounded up. */
export const decimal = (value: number, digits: number, language: Language): string =>
  written(fixed(value, digits), language);

/** `45%`, in Russian `45 %`. The value is already in percent. */
export const percent = (value: number, language: Language, digits = 0): string =>
  `${decimal(value, digits, language)}${language === 'ru' ? NO_BREAK_SPACE : ''}%`;

/** `1 500 сом`, `1 500,50 сом`: tyiyn only where there are some. */
export const money = (som: number, language: Language): string => {
  const digits = fixed(som, 2).endsWith('.00') ? 0 : 2;
  return `${decimal(som, digits, language)}${NO_BREAK_SPACE}${language === 'en' ? 'som' : 'сом'}`;
};

/** `320 КБ`, `1,4 МБ` */
export const fileSize = (bytes: number, language: Language): string => {
  const step = Math.min(UNITS.en.length - 1, Math.floor(Math.log2(Math.max(bytes, 1)) / 10));
  const value = bytes / 1024 ** step;
  const digits = step === 0 || value >= 10 || fixed(value, 1).endsWith('.0') ? 0 : 1;
  return `${decimal(value, digits, language)}${NO_BREAK_SPACE}${UNITS[language][step]}`;
};

const CYRILLIC_UNITS = ['байт', 'КБ', 'МБ', 'ГБ'];
const UNITS: Record<Language, readonly string[]> = {
  ky: CYRILLIC_UNITS,
  ru: CYRILLIC_UNITS,
  en: ['bytes', 'KB', 'MB', 'GB'],
};

/** toFixed rounds 1.005 down; the exponent form rounds the number as it is written. */
const fixed = (value: number, digits: number): string => {
  if (!Number.isFinite(value)) throw new RangeError(`Not a number to write: ${value}`);
  const size = Math.abs(value);
  const written = String(size);
  if (written.includes('e')) return value.toFixed(digits);
  const rounded = Number(`${Math.round(Number(`${written}e${digits}`))}e-${digits}`);
  return `${value < 0 && rounded > 0 ? '-' : ''}${rounded.toFixed(digits)}`;
};

const written = (figures: string, language: Language): string => {
  const { point, thousands } = SIGNS[language];
  const [whole = '', fraction] = figures.replace('-', '\u2212').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
};
