import { EVENT_LABELS } from '@boordosh/shared/catalogue/labels';
import { capitalised, dayMonthWeekday } from '@boordosh/shared/formats';
import type { EventKind, Language } from '@boordosh/shared/vocabulary';

interface NamedEvent {
  kind: EventKind;
  title: string | null;
  titleLang: Language;
  heldOn: string | null;
}

/** Its own title in the language it was written in, or its kind in the reader’s. */
export const eventName = (
  { kind, title, titleLang }: NamedEvent,
  reader: Language,
): { text: string; lang: Language } =>
  title === null
    ? { text: capitalised(EVENT_LABELS.eventKind[kind][reader]), lang: reader }
    : { text: title, lang: titleLang };

export const eventDay = ({ heldOn }: NamedEvent, reader: Language): string =>
  heldOn === null ? '' : capitalised(dayMonthWeekday(heldOn, reader));
