import { INSTRUCTION_LANGUAGES, PARTNERSHIP_MODES } from '@boordosh/shared/vocabulary';
import { computed, type WritableComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import type { MatchFilter } from './partner-search.api';

/** The filters stand in the address, so a way back, or a link that is sent, shows the same list. */
export const useMatchFilter = (): { filter: WritableComputedRef<MatchFilter>; clear: () => void } => {
  const route = useRoute();
  const router = useRouter();
  const read = (name: string): string | undefined => {
    const value = route.query[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const filter = computed<MatchFilter>({
    get: () => {
      const mode = PARTNERSHIP_MODES.find((one) => one === read('mode'));
      const language = INSTRUCTION_LANGUAGES.find((one) => one === read('language'));
      const region = read('region');
      return { ...(mode && { mode }), ...(language && { language }), ...(region && { region }) };
    },
    set: (chosen) => void router.replace({ query: { ...chosen } }),
  });
  return { filter, clear: () => void (filter.value = {}) };
};
