import { inject, provide, type InjectionKey } from 'vue';
import type { Resource } from '../../../app/use-resource';
import type { Partnership } from '../partnerships.api';

const PARTNERSHIP: InjectionKey<Resource<Partnership>> = Symbol('partnership');

export const providePartnership = (partnership: Resource<Partnership>): void => {
  provide(PARTNERSHIP, partnership);
};

/** On the pages below a partnership: the one whose page this is. */
export const usePartnership = (): Resource<Partnership> => {
  const partnership = inject(PARTNERSHIP);
  if (!partnership) throw new Error('usePartnership() belongs to a page below a partnership.');
  return partnership;
};
