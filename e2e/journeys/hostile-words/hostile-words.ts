/** Ends an attribute, then markup, a template, the syntax of our own texts, a link that is none, letters of four bytes. */
const LONG =
  `"><img src=x onerror=alert(1) data-planted><script data-planted>alert(1)</script>` +
  `<a href="javascript:alert(1)" data-planted>{{ 7*7 }} {0} @:common.brand | [x](javascript:alert(1)) \u{1f469}🏽‍🌾`;
const MIDDLE = `"><img src=x onerror=alert(1) data-planted>\u{1f34f}`;
const SHORT = `<b data-planted>\u{1f34f}`;

const OVERRIDE = 'gnp.\u202eexe';

/** Remembers what was written where, so that a page can be asked whether it shows it, letter for letter. */
export class HostileWords {
  private readonly written = new Map<string, string>();

  constructor(private readonly tag: string) {}

  /** Words for a field that takes `max` characters. */
  for(field: string, max = 200): string {
    const words = [`${field} ${this.tag} ${LONG}`, `${field} ${MIDDLE}`].find((text) => lengthOf(text) <= max) ?? SHORT;
    return this.remember(field, words);
  }

  /** A web address, which is no free text, with as much of it as one may hold. */
  address(field: string): string {
    return this.remember(field, `https://example.kg/?${encodeURIComponent(field)}${LONG}`);
  }

  /** What a field has made of them. */
  remember(field: string, words: string): string {
    this.written.set(field, words);
    return words;
  }

  of(field: string): string {
    const words = this.written.get(field);
    if (words === undefined) throw new Error(`Nobody has written ${field}.`);
    return words;
  }

  get fields(): string[] {
    return [...this.written.keys()];
  }
}

const lengthOf = (text: string): number => Array.from(text).length;

/** The same body with a letter in each of its texts that turns round what follows; no field takes that. */
export function withOverrides(body: unknown): unknown {
  if (typeof body === 'string') return body.includes('data-planted') ? OVERRIDE : body;
  if (Array.isArray(body)) return body.map(withOverrides);
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, withOverrides(value)]));
}
