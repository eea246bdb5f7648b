import { RESOURCE_LABELS, SCHOOL_LABELS, SUBJECT_LABELS } from '@boordosh/shared/catalogue/labels';
import { grades } from '@boordosh/shared/formats';
import { useI18n } from 'vue-i18n';
import { useLanguage } from '../../../app/i18n';
import type { ResourceValues } from '../resource-values';

/** The form as text, a line for each field, to compare two versions of it. */
export const useValuesInWords = (): ((values: ResourceValues) => string) => {
  const { t } = useI18n();
  const language = useLanguage();
  const span = ({ gradeFrom, gradeTo }: ResourceValues): string =>
    gradeFrom === '' ? '' : grades(Number(gradeFrom), Number(gradeTo || gradeFrom), language.value);

  return (values) => {
    const { kind, title, description, link, subject, scope, licence, source } = values;
    const said: Record<string, string> = {
      kind: kind === '' ? '' : RESOURCE_LABELS.resourceKind[kind][language.value],
      title,
      language: SCHOOL_LABELS.instructionLanguage[values.language][language.value],
      description,
      link,
      subject: subject === '' ? '' : SUBJECT_LABELS[subject][language.value],
      gradeFrom: span(values),
      scope: scope === '' ? '' : RESOURCE_LABELS.sharingScope[scope][language.value],
      licence: RESOURCE_LABELS.licence[licence][language.value],
      source,
    };
    return Object.entries(said)
      .map(([field, text]) => `${t(`resources.field.${field}`)}: ${text || '–'}`)
      .join('\n');
  };
};
