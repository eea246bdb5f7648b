import type { LocalText } from '@boordosh/shared/vocabulary';
import { useLanguage } from '../../../app/i18n';

type Labels = Readonly<Record<string, LocalText>>;

/** Labels of a vocabulary in the reader's language. */
export const useLabels = () => {
  const language = useLanguage();
  return {
    labelOf: (labels: Labels, id: string): string => labels[id]?.[language.value] ?? id,
    optionsOf: <Id extends string>(labels: Readonly<Record<Id, LocalText>>): { value: Id; label: string }[] =>
      (Object.entries(labels) as [Id, LocalText][]).map(([value, text]) => ({ value, label: text[language.value] })),
  };
};
