import { ref, type Ref } from 'vue';
import type { SchoolNames } from './module';
import { appModules } from './modules';

const names = ref<SchoolNames>({});

/** Names of the schools a person acts for: a session knows only ids, the schools module brings the names. */
export const useSchoolNames = (): Ref<SchoolNames> => names;

export const loadSchoolNames = async (ids: readonly string[]): Promise<void> => {
  const load = appModules.find(({ schoolNames }) => schoolNames)?.schoolNames;
  const missing = ids.filter((id) => !(id in names.value));
  if (!load || missing.length === 0) return;
  names.value = { ...names.value, ...(await load(missing)) };
};
