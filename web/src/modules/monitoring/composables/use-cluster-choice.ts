import { textIn } from '@boordosh/shared/formats';
import { computed } from 'vue';
import { useRouter } from 'vue-router';
import { useLanguage } from '../../../app/i18n';
import { useSessionStore } from '../../../app/session.store';
import { useResource } from '../../../app/use-resource';
import { allClusters, myClusters } from '../monitoring.api';

/** Which cluster is looked at: the one in the address, else the first. */
export const useClusterChoice = (asked: () => string | undefined) => {
  const session = useSessionStore();
  const router = useRouter();
  const language = useLanguage();
  const clusters = useResource((signal) => (session.coordinates ? myClusters(signal) : allClusters(signal)));
  const chosen = computed({
    get: () => asked() ?? clusters.data?.[0]?.id ?? '',
    set: (cluster: string) => void router.replace({ query: { cluster } }),
  });
  const options = computed(() =>
    (clusters.data ?? []).map(({ id, name }) => {
      const { text, lang } = textIn(name, language.value);
      return { value: id, label: text, lang };
    }),
  );
  return { clusters, chosen, options };
};
