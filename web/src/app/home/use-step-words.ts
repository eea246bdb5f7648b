import { EVENT_LABELS } from '@boordosh/shared/catalogue/labels';
import { daysLeft, dayMonth, textIn } from '@boordosh/shared/formats';
import type { EventKind, LocalName } from '@boordosh/shared/vocabulary';
import { useI18n } from 'vue-i18n';
import { useLanguage } from '../i18n';
import type { NextStep } from './home.api';

export interface Word {
  text: string;
  /** Set where it is not the page's language. */
  lang?: string;
}

/** What a step says: of what it speaks (event, schools, cluster), and until when. */
export const useStepWords = () => {
  const { t } = useI18n();
  const language = useLanguage();

  const kindOf = (kind: EventKind): string => {
    const label = EVENT_LABELS.eventKind[kind][language.value];
    return label.charAt(0).toLocaleUpperCase('ru') + label.slice(1);
  };
  const nameOf = (name: LocalName): Word => {
    const { text, lang } = textIn(name, language.value);
    return lang === language.value ? { text } : { text, lang };
  };
  const eventOf = ({ title, lang, kind }: { title: string | null; lang: string | null; kind: EventKind }): Word => {
    if (title === null || lang === null) return { text: kindOf(kind) };
    return lang === language.value ? { text: title } : { text: title, lang };
  };

  return {
    nameOf,
    eventOf,
    title: (step: NextStep): string => t(`home.steps.${step.kind}.title`, { count: step.count ?? 0 }, step.count ?? 0),
    text: (step: NextStep): string => t(`home.steps.${step.kind}.text`, { count: step.count ?? 0 }),
    action: (step: NextStep): string => t(`home.steps.${step.kind}.action`),
    about: (step: NextStep): Word[] => [
      ...(step.eventKind ? [eventOf({ title: step.title, lang: step.lang, kind: step.eventKind })] : []),
      ...step.schools.map(({ name }) => nameOf(name)),
      ...(step.cluster ? [nameOf(step.cluster)] : []),
    ],
    due: (step: NextStep, today: string): string | null =>
      step.dueOn === null
        ? null
        : t('home.due', {
            date: dayMonth(step.dueOn, language.value),
            left: daysLeft(step.dueOn, today, language.value),
          }),
    dueShort: (step: NextStep): string | null =>
      step.dueOn === null ? null : t('home.dueShort', { date: dayMonth(step.dueOn, language.value) }),
  };
};
