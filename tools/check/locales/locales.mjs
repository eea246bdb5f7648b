import path from 'node:path';
import { readSideBySide, readTexts } from './read-texts.mjs';
import { shapeFindings } from './same-shape.mjs';
import { shoutingFindings, spellingFindings } from './spelling.mjs';
import { usedKeyFindings } from './used-keys.mjs';

const SCREENS = 'web/src/locales';
const CATALOGUE = 'shared/src/catalogue';
const ERRORS = 'shared/src/catalogue/errors';

/** Every text in three languages, of one shape, spelt right; every text that a screen asks for is there. */
export async function check(root) {
  const screens = await readTexts(path.join(root, SCREENS));
  const errors = await readTexts(path.join(root, ERRORS));
  return [
    ...shapeFindings(SCREENS, screens),
    ...shapeFindings(ERRORS, errors),
    ...spellingFindings(SCREENS, screens),
    ...spellingFindings(ERRORS, errors),
    ...spellingFindings(CATALOGUE, await readSideBySide(path.join(root, CATALOGUE))),
    ...shoutingFindings(SCREENS, screens, (file) => file === 'errors.json'),
    ...shoutingFindings(ERRORS, errors, () => true),
    ...(await usedKeyFindings(root, 'web/src', screens.get('ky'))),
  ];
}
