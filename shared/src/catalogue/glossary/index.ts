import type { LocalText } from '../../vocabulary/languages.js';
import file from './v1/glossary.json' with { type: 'json' };

export interface Term {
  readonly id: string;
  readonly category: string;
  readonly term: LocalText;
  readonly definition: LocalText;
}

export interface Glossary {
  readonly categories: readonly { readonly id: string; readonly label: LocalText }[];
  readonly terms: readonly Term[];
}

export const GLOSSARY_VERSION = 1;
export const GLOSSARY: Glossary = file;
