import { shortDate } from '@boordosh/shared/formats';
import { useI18n } from 'vue-i18n';
import type { EventSchool } from '../events.api';
import { ELSEWHERE, type PlanField, type PlanValues } from '../plan-values';
import { useEventLabels } from './use-event-labels';
import { usePartnerNames } from '../../partnerships';

/** A step of a plan as text, a line for each field, to compare two versions of it. */
export const usePlanInWords = (schools: () => readonly Pick<EventSchool, 'id' | 'name'>[]) => {
  const { t } = useI18n();
  const labels = useEventLabels();
  const { nameOf } = usePartnerNames();

  const hostOf = (host: string): string => {
    const school = schools().find(({ id }) => id === host);
    return school ? nameOf(school) : host === ELSEWHERE ? t('events.field.elsewhere') : '';
  };
  const SAID: Partial<Record<PlanField, (values: PlanValues) => string>> = {
    kind: ({ kind }) => (kind === '' ? '' : labels.kind(kind)),
    format: ({ format }) => labels.format(format),
    audiences: ({ audiences }) => audiences.map(labels.audience).join(', '),
    startsOn: ({ startsOn }) => (startsOn === '' ? '' : shortDate(startsOn)),
    endsOn: ({ endsOn }) => (endsOn === '' ? '' : shortDate(endsOn)),
    host: ({ host }) => hostOf(host),
    costsBorneBy: ({ costsBorneBy }) => (costsBorneBy === '' ? '' : t(`events.costs.${costsBorneBy}`)),
  };
  const said = (values: PlanValues, field: PlanField): string => {
    const value = values[field];
    if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
    return (SAID[field]?.(values) ?? String(value)) || '–';
  };

  return {
    inWords: (values: PlanValues, fields: readonly PlanField[]): string =>
      fields.map((field) => `${t(`events.field.${field}`)}: ${said(values, field)}`).join('\n'),
  };
};
