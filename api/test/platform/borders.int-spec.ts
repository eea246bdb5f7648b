import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { anonymous } from '../builders/people.js';
import { aSchool } from '../builders/schools.js';
import { application, useApplication } from '../support/application.js';

useApplication();

const CREDENTIALS = { identifier: 'borders@example.kg', password: 'seven apple trees by the river' };
const FORM = '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n';

describe('however a path is spelt', () => {
  it.each(['/api/v1/sessions', '/api/v1/%73essions', '/%61pi/v1/sessions', 'http://localhost/api/v1/sessions'])(
    'another site signs nobody in at %s',
    async (url) => {
      const answer = await application().inject({
        method: 'POST',
        url,
        headers: { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
        payload: CREDENTIALS,
      });
      expect(answer.statusCode).toBe(403);
    },
  );

  it.each(['/api/v1/health/live', '/%61pi/v1/health/live', '/api/v1/health/%6cive', '/api/nothing'])(
    'nothing of the API at %s is kept or may run',
    async (url) => {
      const { headers } = await application().inject({ method: 'GET', url });
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['content-security-policy']).toContain(`default-src 'none'`);
    },
  );

  it('no page beside the description has its looser rules', async () => {
    const { headers } = await application().inject({ method: 'GET', url: '/api/docsandmore' });
    expect(headers['content-security-policy']).toContain(`default-src 'none'`);
  });
});

describe('a form', () => {
  it('is no body for a route that takes JSON, or none', async () => {
    const { lead, id } = await aSchool();
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    for (const path of [`/schools/${id}/self-assessments`, '/partnerships']) {
      const answer = await lead.post(path, FORM, { key: randomUUID(), headers });
      expect(answer).toMatchObject({ status: 415, body: { code: 'unsupported-media-type' } });
    }
    expect((await anonymous().post('/users', FORM, { headers })).status).toBe(415);
  });
});
