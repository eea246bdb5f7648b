import type { LocalText } from '../../vocabulary/languages.js';
import file from './v1/steps.json' with { type: 'json' };

export interface PlanningStep {
  readonly number: number;
  readonly id: string;
  readonly label: LocalText;
  readonly description: LocalText;
  readonly inputs: readonly LocalText[];
  readonly outputs: readonly LocalText[];
  readonly doneWhen: LocalText;
  readonly responsible: string;
  readonly involved: readonly string[];
}

export interface StepsCatalogue {
  readonly title: LocalText;
  readonly intro: LocalText;
  readonly roles: readonly { readonly id: string; readonly label: LocalText }[];
  readonly steps: readonly PlanningStep[];
  readonly closingAdvice: readonly { readonly id: string; readonly text: LocalText }[];
}

export const STEPS_VERSION = 1;
export const STEPS_CATALOGUE: StepsCatalogue = file;
export const STEPS = STEPS_CATALOGUE.steps;
