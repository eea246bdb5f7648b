import { describe, expect, it } from '@jest/globals';
import { Text } from './fields.js';
import { validationPipe } from './validation.pipe.js';

class Name {
  @Text({ max: 5 }) name!: string;
}
class FullName extends Name {
  @Text({ max: 5 }) surname!: string;
}

describe('rules that are looked up once for each class', () => {
  const pipe = validationPipe();
  const check = (metatype: new () => object, value: unknown): Promise<unknown> =>
    pipe.transform(value, { type: 'body', metatype }) as Promise<unknown>;

  it.each([1, 2])('hold the first time and every time after (%i)', async () => {
    await expect(check(Name, { name: 'Айша' })).resolves.toBeInstanceOf(Name);
    await expect(check(Name, { name: 'Айгерим' })).rejects.toMatchObject({ code: 'validation' });
    await expect(check(Name, { name: 'Айша', surname: 'А' })).rejects.toMatchObject({ code: 'validation' });
  });

  it.each([1, 2])('are those of the class and of what it extends, never of a class that extends it (%i)', async () => {
    await expect(check(FullName, { name: 'Айша', surname: 'Эсен' })).resolves.toBeInstanceOf(FullName);
    await expect(check(FullName, { name: 'Айгерим', surname: 'Эсен' })).rejects.toMatchObject({
      code: 'validation',
    });
    await expect(check(FullName, { name: 'Айша' })).rejects.toMatchObject({ code: 'validation' });
  });
});
