import type { LocalText } from '../../vocabulary/languages.js';
import file from './v1/benefits.json' with { type: 'json' };

export interface BenefitArea {
  /** The section of the guide it comes from. */
  readonly number: string;
  readonly id: string;
  readonly label: LocalText;
  readonly description: LocalText;
  readonly exampleActivities: readonly LocalText[];
  readonly cautions: readonly LocalText[];
}

export interface BenefitsCatalogue {
  readonly title: LocalText;
  readonly intro: LocalText;
  readonly areas: readonly BenefitArea[];
}

export const BENEFITS_VERSION = 1;
export const BENEFITS_CATALOGUE: BenefitsCatalogue = file;
export const BENEFITS = BENEFITS_CATALOGUE.areas;
