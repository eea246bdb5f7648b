import { inject, provide, type InjectionKey } from 'vue';
import type { Resource } from '../../../app/use-resource';
import type { School } from '../schools.api';

const SCHOOL: InjectionKey<Resource<School>> = Symbol('school');

/** The page of a school has read it; the pages below it need not ask again. */
export const provideSchool = (school: Resource<School>): void => {
  provide(SCHOOL, school);
};

export const useSchool = (): Resource<School> => {
  const school = inject(SCHOOL);
  if (!school) throw new Error('Only below the page of a school');
  return school;
};
