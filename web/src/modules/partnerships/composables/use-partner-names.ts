import { list, textIn } from '@boordosh/shared/formats';
import type { LocalName } from '@boordosh/shared/vocabulary';
import { useLanguage } from '../../../app/i18n';
import { useSessionStore } from '../../../app/session.store';

interface Named {
  id: string;
  name: LocalName;
}

/** Which of the schools is ours, and what the others are called. */
export const usePartnerNames = () => {
  const session = useSessionStore();
  const language = useLanguage();
  const nameOf = ({ name }: Named): string => textIn(name, language.value).text;
  const ours = <School extends Named>(schools: readonly School[]): School | undefined =>
    schools.find(({ id }) => id === session.schoolId) ?? schools.find(({ id }) => session.schoolIds.includes(id));
  const others = <School extends Named>(schools: readonly School[]): School[] =>
    schools.filter((school) => school !== ours(schools));
  return {
    nameOf,
    ours,
    others,
    isOurs: (id: string): boolean => session.schoolIds.includes(id),
    partnersOf: (schools: readonly Named[]): string => list(others(schools).map(nameOf), language.value),
    namesOf: (schools: readonly Named[], ids: readonly string[]): string =>
      list(schools.filter(({ id }) => ids.includes(id)).map(nameOf), language.value),
  };
};
