import type { LocalText } from '../../vocabulary/languages.js';
import file from './v1/kinds.json' with { type: 'json' };

export interface PartnershipKind {
  readonly id: string;
  readonly label: LocalText;
  readonly advice: LocalText | null;
  readonly risks: LocalText | null;
  readonly costs: LocalText | null;
}

export interface KindsCatalogue {
  readonly title: LocalText;
  readonly intro: LocalText;
  readonly dimensions: readonly {
    readonly number: string;
    readonly id: string;
    readonly label: LocalText;
    readonly note: LocalText;
    readonly values: readonly PartnershipKind[];
  }[];
}

export const KINDS_VERSION = 1;
export const KINDS_CATALOGUE: KindsCatalogue = file;
