import { RESOURCE_LABELS, SCHOOL_LABELS, SUBJECT_LABELS } from '@boordosh/shared/catalogue/labels';
import { fileSize, grades, textIn } from '@boordosh/shared/formats';
import type { FileFormat, InstructionLanguage, LocalName, LocalText, ResourceKind } from '@boordosh/shared/vocabulary';
import { useLanguage } from '../../../app/i18n';
import type { ResourceSummary } from '../resources.api';

type Facts = Pick<ResourceSummary, 'kind' | 'subject' | 'grades' | 'language'>;

const TONGUES: readonly InstructionLanguage[] = ['ky', 'ru', 'uz', 'tg', 'en'];

/** What the catalogue calls kinds, subjects, licences, in the reader's language; the first letter large where it begins. */
export const useResourceLabels = () => {
  const language = useLanguage();
  const begun = (text: string): string => text.charAt(0).toLocaleUpperCase('ru') + text.slice(1);
  const optionsOf = <Id extends string>(labels: Readonly<Record<Id, LocalText>>): { value: Id; label: string }[] =>
    (Object.entries(labels) as [Id, LocalText][]).map(([value, label]) => ({
      value,
      label: begun(label[language.value]),
    }));

  /** «Математика · 6‑класс · кыргыз» */
  const factsOf = ({ kind, subject, grades: span, language: written }: Facts): string =>
    [
      begun(subject === null ? kindOf(kind) : SUBJECT_LABELS[subject][language.value]),
      ...(span === null ? [] : [grades(span.from, span.to, language.value)]),
      SCHOOL_LABELS.instructionLanguage[written][language.value],
    ].join(' · ');
  const kindOf = (kind: ResourceKind): string => RESOURCE_LABELS.resourceKind[kind][language.value];

  return {
    begun,
    optionsOf,
    factsOf,
    kindOf,
    schoolOf: ({ name }: { name: LocalName }): string => textIn(name, language.value).text,
    /** «PDF, 240 КБ» */
    sizeOf: (formats: readonly FileFormat[], bytes: number): string =>
      `${formats.map((format) => format.toUpperCase()).join(', ')} · ${fileSize(bytes, language.value)}`,
    /** For `lang`: the title is in the language of the work. */
    tongueOf: (written: InstructionLanguage): string | undefined => (TONGUES.includes(written) ? written : undefined),
  };
};
