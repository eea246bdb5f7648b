import { useResource, type Resource } from '../../../app/use-resource';
import { listPersons, type Person } from '../events.api';

/** Everybody of a school, to choose from; page after page, for a school of more than a hundred. */
export const usePersons = (schoolId: () => string | undefined): Resource<Person[]> =>
  useResource(async (signal) => {
    const id = schoolId();
    const persons: Person[] = [];
    if (id === undefined) return persons;
    let cursor: string | undefined;
    do {
      const page = await listPersons(id, cursor, signal);
      persons.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    return persons;
  }, schoolId);
