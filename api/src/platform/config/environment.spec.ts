import { describe, expect, it } from '@jest/globals';
import { readEnvironment, SettingsError } from './environment.js';

function problems(variables: Record<string, string>): string {
  try {
    readEnvironment(variables);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
  }
  throw new Error('It was accepted.');
}

describe('the settings', () => {
  it('are all optional', () => {
    expect(readEnvironment({})).toMatchObject({ port: 3000, host: '127.0.0.1' });
  });

  it('name everything that is wrong at once', () => {
    const text = problems({ PORT: 'abc', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://x', SECRET_KEY: 'short' });
    for (const name of ['PORT', 'LOG_LEVEL', 'DATABASE_URL', 'SECRET_KEY']) expect(text).toContain(name);
  });

  it('refuse plain http on another host, where browsers would drop the session', () => {
    expect(problems({ PUBLIC_URL: 'http://boordosh.example.kg' })).toContain('INSECURE_HTTP');
    expect(readEnvironment({ PUBLIC_URL: 'http://boordosh.example.kg', INSECURE_HTTP: '1' }).insecureHttp).toBe(true);
  });

  it('refuse to do without a second factor where everybody can try a password', () => {
    const off = (more: Record<string, string>) => ({ SECOND_FACTOR: 'off', ...more });
    for (const PUBLIC_URL of ['https://boordosh.kg', 'https://schools.example.org:8443', 'https://193.0.0.1']) {
      expect(problems(off({ PUBLIC_URL }))).toContain('SECOND_FACTOR');
      expect(readEnvironment(off({ PUBLIC_URL, DEMO: '1' })).secondFactor).toBe('off');
      expect(readEnvironment({ PUBLIC_URL }).secondFactor).toBe('required');
    }
    const ofOnesOwn = ['https://localhost', 'https://192.168.1.7', 'https://school-server', 'https://boordosh.local'];
    for (const PUBLIC_URL of ofOnesOwn) expect(readEnvironment(off({ PUBLIC_URL })).secondFactor).toBe('off');
    expect(problems({ SECOND_FACTOR: 'sometimes' })).toContain('must be one of required, off');
  });

  it('hold the first administrator to the rule for passwords', () => {
    expect(problems({ ADMIN_IDENTIFIER: 'a@example.kg', ADMIN_PASSWORD: 'short' })).toContain('15');
    expect(problems({ ADMIN_IDENTIFIER: 'a@example.kg' })).toContain('go together');
  });
});
