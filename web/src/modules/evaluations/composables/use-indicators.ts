import { computed, type ComputedRef } from 'vue';
import { useLanguage } from '../../../app/i18n';
import { useResource, type Resource } from '../../../app/use-resource';
import { type IndicatorList, readIndicators } from '../../indicators';

/** The catalogue to choose from, and names for the keys that an evaluation holds. */
export const useIndicators = (): {
  indicators: Resource<IndicatorList>;
  nameOf: ComputedRef<(key: string) => string>;
} => {
  const language = useLanguage();
  const indicators = useResource(readIndicators);
  const nameOf = computed(() => {
    const names = new Map(indicators.data?.items.map(({ key, name }) => [key, name[language.value]]));
    return (key: string): string => names.get(key) ?? '…';
  });
  return { indicators, nameOf };
};
