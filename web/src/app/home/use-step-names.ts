import { STEPS } from '@boordosh/shared/catalogue/steps';
import { computed, type ComputedRef } from 'vue';
import { useLanguage } from '../i18n';

/** Names of the eight steps of a partnership. */
export const useStepNames = (): ComputedRef<string[]> => {
  const language = useLanguage();
  return computed(() => STEPS.map(({ label }) => label[language.value]));
};
