import { dateSpan, dayMonthWeekday, monthYear } from '@boordosh/shared/formats';
import { useI18n } from 'vue-i18n';
import { useLanguage } from '../../../app/i18n';

interface Time {
  startsOn: string | null;
  endsOn: string | null;
  startsAt: string | null;
  endsAt: string | null;
  postponedFrom: string | null;
}

/** When an event is, in words: «4-декабрь, жума, 09:00–14:00». */
export const useEventTime = () => {
  const language = useLanguage();
  const { t } = useI18n();

  const hours = ({ startsAt, endsAt }: Time): string => [startsAt, endsAt].filter(Boolean).join('–');
  const days = ({ startsOn, endsOn, postponedFrom }: Time): string => {
    if (startsOn === null) return t(postponedFrom === null ? 'events.noDate' : 'events.newDateFollows');
    return endsOn === null || endsOn === startsOn
      ? dayMonthWeekday(startsOn, language.value)
      : dateSpan(startsOn, endsOn, language.value);
  };

  return {
    whenOf: (event: Time): string => [days(event), hours(event)].filter(Boolean).join(', '),
    monthOf: ({ startsOn }: Time): string =>
      startsOn === null ? t('events.calendar.withoutDate') : monthYear(startsOn, language.value),
  };
};
