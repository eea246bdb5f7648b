import { type FileFormat, isPicture, type ResourceKind } from '@boordosh/shared/vocabulary';
import { ValidationFailed } from '../../platform/index.js';

export interface ChildMark {
  childShown: boolean;
  consentUntil: string | null;
}

interface Said {
  childShown?: boolean | undefined;
  consentUntil?: string | undefined;
}

/** Where a child is likely to be seen or named, whoever adds the file is asked. */
const isAsked = (kind: ResourceKind, format: FileFormat): boolean =>
  kind === 'pupil-work' || isPicture(format) || format === 'mp4';

/** A name is left behind where it may name a child. */
export const losesName = (kind: ResourceKind, format: FileFormat, { childShown }: ChildMark): boolean =>
  childShown || kind === 'pupil-work' || isPicture(format);

/** @throws ValidationFailed while the question is open, or the consent missing or over */
export function readChildMark(kind: ResourceKind, format: FileFormat, said: Said, today: string): ChildMark {
  const { childShown, consentUntil } = said;
  if (childShown === undefined && isAsked(kind, format)) throw missing('childShown');
  if (childShown !== true) return { childShown: false, consentUntil: null };
  if (consentUntil === undefined) throw missing('consentUntil');
  if (consentUntil < today) throw new ValidationFailed([{ path: 'consentUntil', code: 'date-in-past' }]);
  return { childShown, consentUntil };
}

const missing = (path: string): ValidationFailed => new ValidationFailed([{ path, code: 'required' }]);
