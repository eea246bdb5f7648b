import type { Language } from '../vocabulary/languages.js';

/** Written out, because browsers hold no Kyrgyz names and Node's are not to be trusted. */
const split = (names: string): readonly string[] => names.split(' ');

const RU_KY_MONTHS = split('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь');
const EN_MONTHS = split('January February March April May June July August September October November December');

/** As a heading or alone. */
export const MONTHS: Record<Language, readonly string[]> = { ky: RU_KY_MONTHS, ru: RU_KY_MONTHS, en: EN_MONTHS };

/** After a year (ky) or a day (ru). */
export const MONTHS_IN_DATE: Record<Language, readonly string[]> = {
  ky: split('январы февралы марты апрели майы июну июлу августу сентябры октябры ноябры декабры'),
  ru: split('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
  en: EN_MONTHS,
};

const RU_KY_SHORT = split('янв. фев. мар. апр. май июн. июл. авг. сен. окт. ноя. дек.');
export const MONTHS_SHORT: Record<Language, readonly string[]> = {
  ky: RU_KY_SHORT,
  ru: RU_KY_SHORT,
  en: split('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
};

/** Monday first. */
export const WEEKDAYS: Record<Language, readonly string[]> = {
  ky: split('дүйшөмбү шейшемби шаршемби бейшемби жума ишемби жекшемби'),
  ru: split('понедельник вторник среда четверг пятница суббота воскресенье'),
  en: split('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
};

export const WEEKDAYS_SHORT: Record<Language, readonly string[]> = {
  ky: split('дүйш. шейш. шарш. бейш. жума ишем. жекш.'),
  ru: split('пн вт ср чт пт сб вс'),
  en: split('Mon Tue Wed Thu Fri Sat Sun'),
};

/** Over the columns of a calendar. */
export const WEEKDAY_HEADS: Record<Language, readonly string[]> = {
  ky: split('Дш Шш Шр Бш Жм Иш Жк'),
  ru: split('Пн Вт Ср Чт Пт Сб Вс'),
  en: split('Mo Tu We Th Fr Sa Su'),
};

export const monthIn = (names: Record<Language, readonly string[]>, language: Language, month: number): string =>
  names[language][month - 1] ?? '';
