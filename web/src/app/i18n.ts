import { isLanguage, type Language } from '@boordosh/shared/vocabulary';
import { computed, type ComputedRef } from 'vue';
import { createI18n } from 'vue-i18n';
import { onDevice } from './device-storage';
import { readTexts } from './text-files';
import { compileText } from './texts/compile-text';
import { pluralRules } from './texts/plural-rules';

const DEVICE_KEY = 'language';
const DEFAULT: Language = 'ky';
const ALWAYS = ['common', 'errors'];

const remembered = onDevice.read(DEVICE_KEY);

export const i18n = createI18n({
  legacy: false,
  locale: remembered && isLanguage(remembered) ? remembered : DEFAULT,
  // A text that is missing shows its key and warns in development: falling back would hide the gap.
  fallbackLocale: false,
  messages: {},
  pluralRules,
  messageCompiler: (message) => (typeof message === 'string' ? compileText(message) : () => ''),
});

/** The reader's language, to hand to `@boordosh/shared/formats`. */
export const useLanguage = (): ComputedRef<Language> => computed(currentLanguage);

export const currentLanguage = (): Language => i18n.global.locale.value as Language;

/** A text outside of components. */
export const text = (key: string, values: Record<string, unknown> = {}): string => i18n.global.t(key, values);

const wanted = new Set<string>(ALWAYS);
const loaded = new Set<string>();

/** Brings the files in for the current language; `common` and `errors` are always among them. */
export const loadTexts = async (names: readonly string[] = []): Promise<void> => {
  names.forEach((name) => wanted.add(name));
  await loadFor(currentLanguage());
};

const loadFor = async (language: Language): Promise<void> => {
  const missing = [...wanted].filter((name) => !loaded.has(`${language}/${name}`));
  const texts = await Promise.all(missing.map((name) => readTexts(language, name)));
  missing.forEach((name, index) => {
    i18n.global.mergeLocaleMessage(language, { [name]: texts[index] });
    loaded.add(`${language}/${name}`);
  });
};

/** Changes the language of everything on the screen and remembers it on this device. */
export const chooseLanguage = async (language: Language): Promise<void> => {
  await loadFor(language);
  i18n.global.locale.value = language;
  onDevice.write(DEVICE_KEY, language);
  document.documentElement.lang = language;
};
