import { STEPS } from '@boordosh/shared/catalogue/steps';
import { computed } from 'vue';
import { useLanguage } from '../../../app/i18n';

/** The eight steps in the reader's language. */
export const useSteps = () => {
  const language = useLanguage();
  return {
    names: computed(() => STEPS.map(({ label }) => label[language.value])),
    step: (number: number) => {
      const found = STEPS.find((step) => step.number === number);
      return {
        name: found?.label[language.value] ?? '',
        doneWhen: found?.doneWhen[language.value] ?? '',
        advice: found?.description[language.value] ?? '',
      };
    },
  };
};
