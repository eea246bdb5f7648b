import type { ApprovalStrength } from '../../vocabulary/approvals.js';
import type { LocalText } from '../../vocabulary/languages.js';
import file from './v1/obstacles.json' with { type: 'json' };

interface NamedText {
  readonly id: string;
  readonly text: LocalText;
}

export interface Obstacle {
  readonly number: string;
  readonly id: string;
  readonly label: LocalText;
  readonly problem: LocalText;
  readonly remedies: readonly NamedText[];
}

/** Whom to ask before which activity, and how binding that is. */
export interface ApprovalRule extends NamedText {
  readonly activity: LocalText;
  readonly level: 'none' | 'district' | 'ministry';
  readonly consentFrom: readonly string[];
  readonly strength: ApprovalStrength;
  /** Authorities that the one asked may tell; the school sends them nothing. */
  readonly noticeTo: readonly string[];
}

export interface Authority {
  readonly id: string;
  readonly label: LocalText;
  /** Its name since a renaming; shown instead of `label` when present. */
  readonly currentLabel?: LocalText;
}

export interface ObstaclesCatalogue {
  readonly title: LocalText;
  readonly intro: LocalText;
  readonly obstacles: readonly Obstacle[];
  readonly approvalRules: readonly ApprovalRule[];
  readonly authorities: readonly Authority[];
}

export const OBSTACLES_VERSION = 1;
export const OBSTACLES_CATALOGUE = file as ObstaclesCatalogue;
export const APPROVAL_RULES = OBSTACLES_CATALOGUE.approvalRules;
export const AUTHORITIES = OBSTACLES_CATALOGUE.authorities;
