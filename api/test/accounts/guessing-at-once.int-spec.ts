import { describe, expect, it } from '@jest/globals';
import { anonymous } from '../builders/people.js';
import { useApplication } from '../support/application.js';

useApplication();

const PASSWORD = 'seven apple trees by the river';

describe('guessing a password', () => {
  it('is slowed down also where many guesses are sent at once', async () => {
    const identifier = 'guessed@example.kg';
    await anonymous().ok(anonymous().post('/users', { identifier, password: PASSWORD, name: 'Айбек', language: 'ky' }));
    const guess = (number: number) =>
      anonymous().post('/sessions', { identifier, password: `a guess with the number ${String(number)}` });
    const answers = await Promise.all(Array.from({ length: 20 }, (_, number) => guess(number)));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(15);
  });

  it('leaves no trace of a try that was right', async () => {
    const identifier = 'right@example.kg';
    const input = { identifier, password: PASSWORD };
    await anonymous().ok(anonymous().post('/users', { ...input, name: 'Айбек', language: 'ky' }));
    for (let times = 0; times < 7; times += 1) {
      expect((await anonymous().post('/sessions', input)).status).toBe(201);
    }
  });
});
