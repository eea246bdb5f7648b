import type { LocalText } from '../../vocabulary/languages.js';
import file from './v1/schools-directory.json' with { type: 'json' };

export interface DirectorySchool {
  readonly id: string;
  readonly name: LocalText;
  readonly city: LocalText;
  /** A region of the regions catalogue. */
  readonly region: string;
  readonly types: readonly ('private' | 'international' | 'complex')[];
  readonly address: LocalText;
  /** E.164 */
  readonly phones: readonly string[];
  readonly email: string | null;
  readonly website: string | null;
}

export interface SchoolsDirectory {
  readonly title: LocalText;
  readonly intro: LocalText;
  /** Goes with every contact that is shown. */
  readonly contactsNote: LocalText;
  readonly privateSchoolsAtLeast: number;
  readonly typeLabels: readonly { readonly id: string; readonly label: LocalText }[];
  readonly schools: readonly DirectorySchool[];
}

export const SCHOOLS_DIRECTORY_VERSION = 1;
export const SCHOOLS_DIRECTORY = file as SchoolsDirectory;
