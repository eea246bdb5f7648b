import { daysBetween, type CivilDate } from '../calculations/civil-date.js';
import type { Language } from '../vocabulary/languages.js';
import { counted, pluralCategory, type PluralForms } from './plurals.js';

const DAYS: Record<Language, PluralForms> = {
  ky: { other: 'күн' },
  ru: { one: 'день', few: 'дня', many: 'дней', other: 'дня' },
  en: { one: 'day', other: 'days' },
};
const SCHOOL_DAYS: Record<Language, PluralForms> = {
  ky: { other: 'окуу күнү' },
  ru: { one: 'учебный день', few: 'учебных дня', many: 'учебных дней', other: 'учебного дня' },
  en: { one: 'school day', other: 'school days' },
};
const NEAR: Record<Language, readonly [yesterday: string, today: string, tomorrow: string]> = {
  ky: ['кечээ', 'бүгүн', 'эртең'],
  ru: ['вчера', 'сегодня', 'завтра'],
  en: ['yesterday', 'today', 'tomorrow'],
};
const LAST_DAY: Record<Language, string> = {
  ky: 'бүгүн – акыркы күн',
  ru: 'сегодня последний день',
  en: 'today is the last day',
};

/** `бүгүн`, `эртең`, `3 күндөн кийин`, `3 күн мурун`: small letters, whoever begins a sentence with it capitalises. */
export const relativeDay = (date: CivilDate, today: CivilDate, language: Language): string => {
  const days = daysBetween(today, date);
  const near = NEAR[language][days + 1];
  if (near !== undefined) return near;
  const amount = counted(Math.abs(days), DAYS[language], language);
  return days > 0 ? ahead(amount, language) : ago(amount, language);
};

/** `2 күн калды` · `осталось 2 дня` · `2 days left`; on the day itself and after it, says so. */
export const daysLeft = (due: CivilDate, today: CivilDate, language: Language): string => {
  const days = daysBetween(today, due);
  if (days === 0) return LAST_DAY[language];
  return days > 0 ? left(days, DAYS[language], language) : overdue(-days, language);
};

/** The same for a clock that counts school days only. */
export const schoolDaysLeft = (days: number, language: Language): string =>
  days <= 0 ? LAST_DAY[language] : left(days, SCHOOL_DAYS[language], language);

const ahead = (amount: string, language: Language): string =>
  ({ ky: `${amount}дөн кийин`, ru: `через ${amount}`, en: `in ${amount}` })[language];

const ago = (amount: string, language: Language): string =>
  ({ ky: `${amount} мурун`, ru: `${amount} назад`, en: `${amount} ago` })[language];

const left = (days: number, forms: PluralForms, language: Language): string => {
  const amount = counted(days, forms, language);
  const stayed = pluralCategory(days, language) === 'one' ? 'остался' : 'осталось';
  return { ky: `${amount} калды`, ru: `${stayed} ${amount}`, en: `${amount} left` }[language];
};

const overdue = (days: number, language: Language): string => {
  const amount = counted(days, DAYS[language], language);
  return {
    ky: `мөөнөтү ${ago(amount, 'ky')} өттү`,
    ru: `срок истёк ${days === 1 ? 'вчера' : ago(amount, 'ru')}`,
    en: `${amount} overdue`,
  }[language];
};
