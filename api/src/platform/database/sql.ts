/** A statement and its bound values. Made only by the `sql` tag, so a value can never become part of the text. */
export class Sql {
  constructor(
    readonly strings: readonly string[],
    readonly values: readonly unknown[],
  ) {}

  get text(): string {
    return this.strings.reduce((text, part, index) => (index === 0 ? part : `${text}$${String(index)}${part}`), '');
  }
}

/** Tagged SQL: `sql\`select … where id = ${id}\``. Another `Sql` in a hole is spliced in, everything else is bound. */
export function sql(strings: TemplateStringsArray, ...holes: unknown[]): Sql {
  const texts: string[] = [strings[0] ?? ''];
  const values: unknown[] = [];
  holes.forEach((hole, index) => {
    const after = strings[index + 1] ?? '';
    if (hole instanceof Sql) {
      append(texts, values, hole);
      extendLast(texts, after);
    } else {
      values.push(hole);
      texts.push(after);
    }
  });
  return new Sql(texts, values);
}

/** Conditions joined by `and`; none at all is `true`. */
export function allOf(conditions: readonly (Sql | undefined)[]): Sql {
  const present = conditions.filter((condition) => condition !== undefined);
  return present.reduce((all, condition) => sql`${all} and ${condition}`, sql`true`);
}

/** One object of these columns, written by the database. */
export const jsonOf = (columns: Sql): Sql => sql`(select row_to_json(line)::text from (select ${columns}) as line)`;

/** An instant inside JSON that the database builds, written as the rest of the API writes instants. */
export const instantText = (column: Sql): Sql =>
  sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

function append(texts: string[], values: unknown[], inner: Sql): void {
  inner.strings.forEach((part, index) => {
    if (index === 0) extendLast(texts, part);
    else texts.push(part);
  });
  values.push(...inner.values);
}

function extendLast(texts: string[], more: string): void {
  texts.push((texts.pop() ?? '') + more);
}
