/** The languages the platform speaks, in the order a missing text falls back. */
export const LANGUAGES = ['ky', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text the platform itself brings: present in every language. */
export type LocalText = Readonly<Record<Language, string>>;

/** A name people gave: present in at least one language. */
export type LocalName = Readonly<Partial<Record<Language, string | null>>>;

export const isLanguage = (value: string): value is Language => (LANGUAGES as readonly string[]).includes(value);
