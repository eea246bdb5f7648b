import { isCivilDate } from '@boordosh/shared/calculations';
import { shortDate } from '@boordosh/shared/formats';
import { type CostsBorneBy, EVENT_FORMATS, EVENT_KINDS } from '@boordosh/shared/vocabulary';
import { useI18n } from 'vue-i18n';
import type { EventSchool } from '../events.api';
import { useEventLabels } from './use-event-labels';
import { usePartnerNames } from '../../partnerships';

const NOTHING = '–';

/** What a field of the plan said before it was changed, in words for people. */
export const useSaidBefore = (schools: () => readonly Pick<EventSchool, 'id' | 'name'>[]) => {
  const { t } = useI18n();
  const labels = useEventLabels();
  const { nameOf } = usePartnerNames();

  const WORDS: Record<string, (before: string) => string | undefined> = {
    kind: (before) => EVENT_KINDS.filter((kind) => kind === before).map(labels.kind)[0],
    format: (before) => EVENT_FORMATS.filter((format) => format === before).map(labels.format)[0],
    hostSchoolId: (before) =>
      schools()
        .filter(({ id }) => id === before)
        .map(nameOf)[0],
    costsBorneBy: (before) => t(`events.costs.${before as CostsBorneBy}`),
    pupilsLeave: (before) => t(before === 'true' ? 'common.yes' : 'common.no'),
    abroad: (before) => t(before === 'true' ? 'common.yes' : 'common.no'),
  };

  return {
    saidBefore: (field: string, before: string | null): string => {
      if (before === null) return NOTHING;
      if (isCivilDate(before)) return shortDate(before);
      return WORDS[field]?.(before) ?? before;
    },
  };
};
