import type { ResourceKind } from '@boordosh/shared/vocabulary';
import { newKey, type Problem } from '../../app/api-client';

/** A file that was chosen on this device and is not yet with its resource. */
export interface ChosenFile {
  key: string;
  file: File;
  /** Whether a child is named or can be recognised, once it is asked. */
  childShown: '' | 'yes' | 'no';
  consentUntil: string;
  state: 'waiting' | 'sending' | 'sent' | 'failed';
  sent: number;
  problem: Problem | null;
}

/** What the picker of the device offers; the server looks at the content anyway. */
export const ACCEPTED = '.pdf,.docx,.xlsx,.pptx,.odt,.jpg,.jpeg,.png,.webp,.mp3,.mp4';

const MAY_SHOW_A_CHILD = /\.(jpe?g|png|webp|mp4)$/i;

export const chosenFile = (file: File): ChosenFile => ({
  key: newKey(),
  file,
  childShown: '',
  consentUntil: '',
  state: 'waiting',
  sent: 0,
  problem: null,
});

/** The same files as the server asks about: pictures, videos, whatever a pupil has made. */
export const isAsked = (kind: ResourceKind | '', { file }: ChosenFile): boolean =>
  kind === 'pupil-work' || MAY_SHOW_A_CHILD.test(file.name);

export const isReady = (kind: ResourceKind | '', chosen: ChosenFile): boolean =>
  !isAsked(kind, chosen) || chosen.childShown === 'no' || (chosen.childShown === 'yes' && chosen.consentUntil !== '');

export const fieldsOf = (kind: ResourceKind | '', chosen: ChosenFile): Record<string, string> => {
  if (!isAsked(kind, chosen)) return {};
  return chosen.childShown === 'yes'
    ? { childShown: 'true', consentUntil: chosen.consentUntil }
    : { childShown: 'false' };
};
