import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../vocabulary/languages.js';
import { mailText } from './index.js';

describe('a mail', () => {
  it.each(LANGUAGES)('is whole in %s', (language) => {
    const { subject, body } = mailText('member-invitation', language, {
      name: 'Бермет',
      link: 'https://example.kg/join/x',
    });
    expect(subject).not.toBe('');
    expect(body).toContain('Бермет');
    expect(body).toContain('https://example.kg/join/x');
    expect(body).not.toMatch(/[{}]/);
  });

  it('is not written with a value missing', () => {
    expect(() => mailText('member-invitation', 'ky', { name: 'Бермет' })).toThrow(/link/);
  });
});
