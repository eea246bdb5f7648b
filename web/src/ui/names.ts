/** A name as it is typed: one field a language, empty where there is none. */
export interface Names {
  ky: string;
  ru: string;
  en: string;
}
