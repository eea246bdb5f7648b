import { useSessionStore } from '../../../app/session.store';
import { useResource, type Resource } from '../../../app/use-resource';
import { listPartnerships, usePartnerNames } from '../../partnerships';

/** Partnerships in which our school may share: every school has signed the code. */
export const useActivePartnerships = (): Resource<{ value: string; label: string }[]> => {
  const session = useSessionStore();
  const { partnersOf } = usePartnerNames();
  return useResource(
    async (signal) => {
      const page = await listPartnerships(
        { schoolId: session.schoolId ?? undefined, state: 'active', limit: 100 },
        signal,
      );
      return page.items.map(({ id, schools }) => ({ value: id, label: partnersOf(schools) }));
    },
    () => session.schoolId,
  );
};
