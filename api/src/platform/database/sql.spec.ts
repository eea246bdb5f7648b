import { describe, expect, it } from '@jest/globals';
import { allOf, sql } from './sql.js';

describe('tagged SQL', () => {
  it('binds every value and never writes one into the text', () => {
    const name = `'; drop table schools; --`;
    const statement = sql`select * from schools where name = ${name} and id = ${7}`;
    expect(statement.text).toBe('select * from schools where name = $1 and id = $2');
    expect(statement.values).toEqual([name, 7]);
  });

  it('splices statements into statements and numbers their values in order', () => {
    const inner = sql`region = ${'chuy'} and kind = ${'lyceum'}`;
    const statement = sql`select ${1} where ${inner} limit ${20}`;
    expect(statement.text).toBe('select $1 where region = $2 and kind = $3 limit $4');
    expect(statement.values).toEqual([1, 'chuy', 'lyceum', 20]);
  });

  it('joins the conditions that are there', () => {
    expect(allOf([]).text).toBe('true');
    expect(allOf([undefined, sql`a = ${1}`, sql`b`]).text).toBe('true and a = $1 and b');
  });
});
