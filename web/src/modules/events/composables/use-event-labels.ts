import { EVENT_LABELS } from '@boordosh/shared/catalogue/labels';
import type {
  ApprovalKind,
  ApprovalState,
  EventAudience,
  EventFormat,
  EventKind,
  EventState,
  LocalText,
} from '@boordosh/shared/vocabulary';
import { useLanguage } from '../../../app/i18n';

/** What the catalogue calls kinds, formats and states, in the reader's language; the first letter large where it begins. */
export const useEventLabels = () => {
  const language = useLanguage();
  const begun = (label: LocalText): string => {
    const text = label[language.value];
    return text.charAt(0).toLocaleUpperCase('ru') + text.slice(1);
  };
  const optionsOf = <Id extends string>(labels: Readonly<Record<Id, LocalText>>): { value: Id; label: string }[] =>
    (Object.keys(labels) as Id[]).map((value) => ({ value, label: begun(labels[value]) }));

  return {
    kind: (kind: EventKind) => begun(EVENT_LABELS.eventKind[kind]),
    format: (format: EventFormat) => begun(EVENT_LABELS.eventFormat[format]),
    audience: (audience: EventAudience) => begun(EVENT_LABELS.eventAudience[audience]),
    state: (state: EventState) => begun(EVENT_LABELS.eventState[state]),
    consentKind: (kind: ApprovalKind) => begun(EVENT_LABELS.approvalKind[kind]),
    consentState: (state: ApprovalState) => begun(EVENT_LABELS.approvalState[state]),
    formats: () => optionsOf(EVENT_LABELS.eventFormat),
    audiences: () => optionsOf(EVENT_LABELS.eventAudience),
    /** An event is called by its title, else by its kind; a title is in the language it was written in. */
    nameOf: ({ title, lang, kind }: { title: string | null; lang: string; kind: EventKind }) =>
      title === null ? { text: begun(EVENT_LABELS.eventKind[kind]), lang: undefined } : { text: title, lang },
  };
};
