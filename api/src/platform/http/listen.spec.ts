import { describe, expect, it } from '@jest/globals';
import { whyNot } from './listen.js';

describe('a port or an address that cannot be had', () => {
  const address = { host: '10.0.0.1', port: 3000 };

  it('is explained with the way out', () => {
    expect(whyNot('EADDRINUSE', address)).toContain('PORT=3001 npm start');
    expect(whyNot('EACCES', { ...address, port: 80 })).toContain('port 80');
    expect(whyNot('EADDRNOTAVAIL', address)).toContain('HOST=10.0.0.1');
  });

  it('is told from other failures', () => {
    expect(whyNot('ENOENT', address)).toBeUndefined();
    expect(whyNot(undefined, address)).toBeUndefined();
  });
});
