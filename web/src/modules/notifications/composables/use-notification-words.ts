import { EVENT_LABELS } from '@boordosh/shared/catalogue/labels';
import { dayMonth, inZone, relativeDay, textIn, time } from '@boordosh/shared/formats';
import { useI18n } from 'vue-i18n';
import { useLanguage } from '../../../app/i18n';
import type { Notification } from '../notifications.api';

interface Word {
  text: string;
  lang?: string;
}

/** What a notification says: one whole sentence, beside it of whom and of what, and when it was. */
export const useNotificationWords = () => {
  const { t } = useI18n();
  const language = useLanguage();
  const inLanguage = (text: string, lang: string): Word => (lang === language.value ? { text } : { text, lang });

  const eventOf = ({ title, lang, eventKind }: NonNullable<Notification['about']>): Word[] => {
    if (title !== null && lang !== null) return [inLanguage(title, lang)];
    if (eventKind === null) return [];
    const kind = EVENT_LABELS.eventKind[eventKind][language.value];
    return [{ text: kind.charAt(0).toLocaleUpperCase('ru') + kind.slice(1) }];
  };

  return {
    sentence: ({ kind, happened }: Notification): string =>
      t(`notifications.told.${kind}.${happened.slice(happened.indexOf('.') + 1)}`),
    beside: ({ about }: Notification): Word[] => {
      if (about === null) return [{ text: t('notifications.closed') }];
      return [
        ...eventOf(about),
        ...(about.on === null ? [] : [{ text: dayMonth(about.on, language.value) }]),
        ...(about.person === null ? [] : [{ text: about.person }]),
        ...about.schools.map(({ name }) => {
          const { text, lang } = textIn(name, language.value);
          return inLanguage(text, lang);
        }),
      ];
    },
    /** `бүгүн, 08:40` · `кечээ, 17:05` · `20-ноябрь` */
    when: ({ at }: Notification): string => {
      const [day, today] = [inZone(at).date, inZone(new Date().toISOString()).date];
      const near = relativeDay(day, today, language.value);
      const isNear = day === today || near === relativeDay(yesterdayOf(today), today, language.value);
      return isNear ? `${near}, ${time(at)}` : dayMonth(day, language.value);
    },
  };
};

const yesterdayOf = (today: string): string => {
  const date = new Date(`${today}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
};
