import { textIn } from '@boordosh/shared/formats';
import type { LocalName } from '@boordosh/shared/vocabulary';
import { useLanguage } from '../../../app/i18n';
import { useSessionStore } from '../../../app/session.store';

interface Partner {
  id: string;
  name: LocalName;
}

/** Which of an event's schools is ours, and what the others are called. */
export const useOurSchools = () => {
  const session = useSessionStore();
  const language = useLanguage();

  /** The one we act for comes first, where we belong to several. */
  const ours = <School extends Partner>(schools: readonly School[]): School[] =>
    schools
      .filter(({ id }) => session.schoolIds.includes(id))
      .toSorted((a, b) => Number(b.id === session.schoolId) - Number(a.id === session.schoolId));

  return {
    ours,
    isOurs: (id: string): boolean => session.schoolIds.includes(id),
    nameOf: ({ name }: Partner): string => textIn(name, language.value).text,
    partnersOf: (schools: readonly Partner[]): string =>
      schools
        .filter(({ id }) => !session.schoolIds.includes(id))
        .map(({ name }) => textIn(name, language.value).text)
        .join(', '),
  };
};
