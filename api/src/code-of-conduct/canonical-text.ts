import { createHash } from 'node:crypto';
import type { LocalText } from '@boordosh/shared/vocabulary';
import type { CodeText } from './code-version.entity.js';

/** The same text gives the same bytes, whatever order the database keeps its keys in. */
const canonicalText = ({ intro, rules }: CodeText): string =>
  JSON.stringify([
    inOrder(intro),
    rules.map(({ number, id, title, text }) => [number, id, inOrder(title), inOrder(text)]),
  ]).normalize('NFC');

export const hashOf = (text: CodeText): Buffer => createHash('sha256').update(canonicalText(text)).digest();

const inOrder = ({ ky, ru, en }: LocalText): string[] => [ky, ru, en];
