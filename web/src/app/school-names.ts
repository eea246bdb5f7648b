import { textIn } from '@boordosh/shared/formats';
import { computed, type ComputedRef, ref } from 'vue';
import { useLanguage } from './i18n';
import type { SchoolNames } from './module';
import { appModules } from './modules';

const names = ref<SchoolNames>({});

/** Names of the schools a person acts for: a session knows only ids, the schools module brings the names. */
export const useSchoolNames = (): ComputedRef<Record<string, ReturnType<typeof textIn>>> => {
  const language = useLanguage();
  return computed(() =>
    Object.fromEntries(Object.entries(names.value).map(([id, name]) => [id, textIn(name, language.value)])),
  );
};

export const loadSchoolNames = async (ids: readonly string[]): Promise<void> => {
  const load = appModules.find(({ schoolNames }) => schoolNames)?.schoolNames;
  const missing = ids.filter((id) => !(id in names.value));
  if (!load || missing.length === 0) return;
  names.value = { ...names.value, ...(await load(missing)) };
};
