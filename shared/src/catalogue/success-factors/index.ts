import type { LocalText } from '../../vocabulary/languages.js';
import file from './v1/success-factors.json' with { type: 'json' };

export interface SuccessFactor {
  readonly number: string;
  readonly id: string;
  readonly label: LocalText;
  readonly description: LocalText;
  /** `check` is a question to ask oneself; the other kinds name what a plan of an event has to say. */
  readonly checklist: readonly { readonly id: string; readonly kind: string; readonly text: LocalText }[];
}

export interface SuccessFactorsCatalogue {
  readonly title: LocalText;
  readonly factors: readonly SuccessFactor[];
}

export const SUCCESS_FACTORS_VERSION = 1;
export const SUCCESS_FACTORS_CATALOGUE: SuccessFactorsCatalogue = file;
export const SUCCESS_FACTORS = SUCCESS_FACTORS_CATALOGUE.factors;
