import { GRADES, type ResourceKind, type Subject } from '@boordosh/shared/vocabulary';
import { RESOURCE_LABELS, SUBJECT_LABELS } from '@boordosh/shared/catalogue/labels';

interface Searched {
  kind: ResourceKind;
  subject: Subject | null;
  gradeFrom: number | null;
  gradeTo: number | null;
}

/** What people look for by kind, subject and grade, in all languages, whatever the title says. */
export function keywordsOf({ kind, subject, gradeFrom, gradeTo }: Searched): string {
  const labels = [RESOURCE_LABELS.resourceKind[kind], ...(subject === null ? [] : [SUBJECT_LABELS[subject]])];
  const grades = GRADES.filter((grade) => gradeFrom !== null && grade >= gradeFrom && grade <= (gradeTo ?? gradeFrom));
  return [
    ...labels.flatMap(({ ky, ru, en }) => [ky, ru, en]),
    ...(grades.length === 0 ? [] : ['класс', 'grade', ...grades.map(String)]),
  ].join(' ');
}
