const MOST = 50;

/**
 * One key for one thing to create. The same request sent again, because no answer came or the server could not, keeps its
 * key; once it has been answered well, the next one is a new thing.
 */
export class IdempotencyKeys {
  private readonly keys = new Map<string, string>();

  for(method: string, url: string, body: string): string {
    const request = nameOf(method, url, body);
    const key = this.keys.get(request) ?? newKey();
    this.keys.delete(request);
    this.keys.set(request, key);
    const oldest = this.keys.keys().next().value;
    if (this.keys.size > MOST && oldest !== undefined) this.keys.delete(oldest);
    return key;
  }

  done(key: string): void {
    for (const [request, kept] of this.keys) if (kept === key) this.keys.delete(request);
  }

  clear(): void {
    this.keys.clear();
  }
}

/** The body only as a checksum: a password must not lie about in memory. Two bodies that meet are refused by the API (422). */
const nameOf = (method: string, url: string, body: string): string =>
  `${method} ${url} ${checksum(body, 0x811c9dc5)}${checksum(body, 0x9dc5811c)}`;

/** FNV-1a. */
const checksum = (text: string, seed: number): string => {
  let sum = seed;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
};

/** 128 random bits; `crypto.randomUUID` is missing where the page is served over plain http. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
