import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { TOLD } from '../../src/notifications/telling/what-is-told.js';

interface Texts {
  told: Record<string, Record<string, string> | undefined>;
}

const LOCALES = path.join(import.meta.dirname, '../../../web/src/locales');

describe('what people are told', () => {
  it.each(['ky', 'ru', 'en'])('has its sentence in %s, and no sentence is left over', async (language) => {
    const { told } = JSON.parse(await readFile(path.join(LOCALES, language, 'notifications.json'), 'utf8')) as Texts;
    const wanted = Object.entries(TOLD).flatMap(([action, tellings]) =>
      tellings.map(({ kind }) => `${kind} ${action.slice(action.indexOf('.') + 1)}`),
    );
    const written = Object.entries(told).flatMap(([kind, sentences]) =>
      Object.keys(sentences ?? {}).map((what) => `${kind} ${what}`),
    );
    expect(written.sort()).toEqual([...new Set(wanted)].sort());
  });
});
