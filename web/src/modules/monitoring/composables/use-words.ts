import { EVENT_LABELS, PARTNERSHIP_LABELS } from '@boordosh/shared/catalogue/labels';
import { STEPS } from '@boordosh/shared/catalogue/steps';
import type { EventFormat, EventKind, LocalText, PartnershipState } from '@boordosh/shared/vocabulary';
import { useLanguage } from '../../../app/i18n';

/** What the catalogue calls kinds, states and steps, in the reader's language; large where it begins. */
export const useWords = () => {
  const language = useLanguage();
  const begun = (label: LocalText): string => {
    const text = label[language.value];
    return text.charAt(0).toLocaleUpperCase('ru') + text.slice(1);
  };
  return {
    kind: (kind: EventKind) => begun(EVENT_LABELS.eventKind[kind]),
    format: (format: EventFormat) => EVENT_LABELS.eventFormat[format][language.value],
    state: (state: PartnershipState) => begun(PARTNERSHIP_LABELS.partnershipState[state]),
    step: (number: number | null): string => STEPS.find((step) => step.number === number)?.label[language.value] ?? '–',
  };
};
