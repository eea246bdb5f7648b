import { describe, expect, it } from '@jest/globals';
import { anonymous } from '../builders/people.js';
import { useApplication } from '../support/application.js';

useApplication();

interface Questions {
  questions: { label: Record<string, string> }[];
}

describe('reference content', () => {
  it('is open to everybody and kept by browsers', async () => {
    const answer = await anonymous().get<Questions>('/reference/questions');
    expect(answer.body.questions).toHaveLength(24);
    expect(answer.headers['cache-control']).toBe('private, max-age=86400');
    const again = await anonymous().get('/reference/questions', {
      headers: { 'if-none-match': String(answer.headers['etag']) },
    });
    expect(again).toMatchObject({ status: 304, body: undefined });
  });

  it('comes in one language when asked', async () => {
    const { body } = await anonymous().get<Questions>('/reference/questions?language=ru');
    expect(Object.keys(body.questions[0]?.label ?? {})).toEqual(['ru']);
  });

  it.each(['code', 'steps', 'benefits', 'indicators', 'regions', 'subjects', 'glossary'])('has %s', async (name) => {
    expect((await anonymous().get(`/reference/${name}`)).status).toBe(200);
  });

  it('has nothing under other names', async () => {
    expect((await anonymous().get('/reference/constructor')).status).toBe(404);
    expect((await anonymous().get('/reference/questions?language=de')).status).toBe(400);
  });
});
