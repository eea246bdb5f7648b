export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const SHORTEST_SECRET = 32;
const SHORTEST_PASSWORD = 15;

export class SettingsError extends Error {
  constructor(readonly problems: string[]) {
    super(`These settings cannot be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }
}

/** Reads settings one by one and collects what is wrong, so that a person sees all of it at once. */
export class SettingsReader {
  private readonly problems: string[] = [];

  constructor(private readonly variables: NodeJS.ProcessEnv) {}

  text(name: string): string | undefined {
    const value = this.variables[name]?.trim();
    return value === '' ? undefined : value;
  }

  flag(name: string): boolean {
    const value = this.text(name);
    if (value !== undefined && !['0', '1', 'true', 'false'].includes(value)) this.refuse(name, 'must be 1 or 0');
    return value === '1' || value === 'true';
  }

  port(name: string, fallback: number): number {
    const value = this.text(name);
    if (value === undefined) return fallback;
    if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
    this.refuse(name, 'must be a port, 0 to 65535');
    return fallback;
  }

  url(name: string, protocols: string[]): URL | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return new URL(value);
    this.refuse(
      name,
      `must be an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
    );
    return undefined;
  }

  oneOf<T extends string>(name: string, allowed: readonly T[], fallback: T): T {
    const value = this.text(name);
    const found = allowed.find((candidate) => candidate === value);
    if (value !== undefined && found === undefined) this.refuse(name, `must be one of ${allowed.join(', ')}`);
    return found ?? fallback;
  }

  secret(name: string): string | undefined {
    const value = this.text(name);
    if (value !== undefined && value.length < SHORTEST_SECRET) {
      this.refuse(name, `must have at least ${String(SHORTEST_SECRET)} characters`);
    }
    return value;
  }

  administrator(): { identifier: string; password: string } | undefined {
    const identifier = this.text('ADMIN_IDENTIFIER');
    const password = this.text('ADMIN_PASSWORD');
    if ((identifier === undefined) !== (password === undefined)) {
      this.refuse('ADMIN_IDENTIFIER and ADMIN_PASSWORD', 'go together');
    }
    if (password !== undefined && password.length < SHORTEST_PASSWORD) {
      this.refuse('ADMIN_PASSWORD', `must have at least ${String(SHORTEST_PASSWORD)} characters`);
    }
    return identifier === undefined || password === undefined ? undefined : { identifier, password };
  }

  refuse(name: string, why: string): void {
    this.problems.push(`${name} ${why}.`);
  }

  throwWhatWasFound(): void {
    if (this.problems.length > 0) throw new SettingsError(this.problems);
  }
}
