import type { LocalText } from '../../vocabulary/languages.js';
import file from './v1/support-sites.json' with { type: 'json' };

export interface SupportSite {
  readonly id: string;
  readonly url: string;
  readonly label: LocalText;
  readonly description: LocalText;
  readonly status: 'current' | 'unverified' | 'outdated';
  /** Where it has moved, as far as is known. */
  readonly replacement: string | null;
}

export interface SupportSites {
  readonly title: LocalText;
  readonly sites: readonly SupportSite[];
}

export const SUPPORT_SITES_VERSION = 1;
export const SUPPORT_SITES = file as SupportSites;
