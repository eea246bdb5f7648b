import { dateTime, dayMonth, daysLeft, fullDate, inZone, relativeDay, type Instant } from '@boordosh/shared/formats';
import { useLanguage } from '../../../app/i18n';

/** Days as this module writes them, in the reader's language and the schools' zone. */
export const useDays = () => {
  const language = useLanguage();
  const today = (): string => inZone(Date.now()).date;
  return {
    day: (instant: Instant): string => fullDate(inZone(instant).date, language.value),
    moment: (instant: Instant): string => dateTime(instant),
    since: (instant: Instant): string => relativeDay(inZone(instant).date, today(), language.value),
    dueDay: (date: string): string => dayMonth(date, language.value),
    left: (date: string): string => daysLeft(date, today(), language.value),
  };
};
