import type { Instrument as InstrumentId } from '../../vocabulary/indicators.js';
import type { LocalText } from '../../vocabulary/languages.js';
import file from './v1/questionnaires.json' with { type: 'json' };

export type Horizon = 'last-week' | 'last-four-weeks' | 'last-12-months';
export type ItemValue = string | number;

export interface AnswerOption {
  readonly value: ItemValue;
  readonly label: LocalText;
}

export interface NumberRange {
  readonly min: number;
  readonly max: number;
  readonly integer?: boolean;
}

export interface Item {
  readonly id: string;
  readonly order: number;
  readonly type: 'single' | 'multi' | 'likert5' | 'freq3' | 'yesno' | 'nps' | 'number' | 'text';
  readonly text: LocalText;
  /** A list of its own, the name of one of `optionSets`, or the range of a number. */
  readonly options: readonly AnswerOption[] | string | NumberRange;
  readonly dontKnow: boolean;
  readonly indices: readonly string[];
  readonly indicator: string | null;
  readonly reverse: boolean;
  /** The published report does not list the item. */
  readonly reconstructed: boolean;
  readonly required: boolean;
  readonly role?: 'background';
  readonly horizon?: Horizon;
  readonly showIf?: { readonly item: string; readonly in?: readonly ItemValue[]; readonly min?: number };
  readonly networkOnly?: boolean;
  readonly sensitive?: boolean;
  readonly randomise?: boolean;
  readonly maxLength?: number;
  readonly exclusive?: readonly string[];
  readonly bands?: readonly string[];
  readonly compute?: string;
  readonly check?: string;
}

export interface Questionnaire {
  readonly id: InstrumentId;
  readonly anonymous: boolean;
  readonly indices: boolean;
  readonly horizon: Readonly<Record<string, Horizon>>;
  readonly consent: { readonly text: LocalText; readonly options: readonly AnswerOption[] };
  readonly items: readonly Item[];
}

export interface QuestionnairesCatalogue {
  readonly horizons: Readonly<Record<string, LocalText>>;
  readonly optionSets: Readonly<Record<string, readonly AnswerOption[]>>;
  readonly instruments: readonly Questionnaire[];
}

export const QUESTIONNAIRES_VERSION = 1;
export const QUESTIONNAIRES = file as unknown as QuestionnairesCatalogue;
