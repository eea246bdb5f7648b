import type { FastifyInstance } from 'fastify';

type Parts<T> = { readonly [Field in keyof T]: T[Field] | Json<T[Field]> };

/**
 * A `T` as JSON text. What PostgreSQL has written goes out as it stands: reading it and writing it again costs a busy
 * route more than everything else that is done for it.
 */
export class Json<T> {
  declare protected readonly describes: T;

  private constructor(
    readonly text: string,
    /** What the reply's `ETag` says, where there is one. */
    readonly version?: number,
  ) {}

  static written<T>(text: string, version?: number): Json<T> {
    return new Json<T>(text, version);
  }

  static of<T>(value: T): Json<T> {
    return new Json<T>(JSON.stringify(value));
  }

  /** An object of fields, written or not. */
  static object<T extends object>(parts: Parts<T>): Json<T> {
    const fields = Object.entries(parts).filter(([, part]) => part !== undefined);
    return new Json<T>(`{${fields.map(([name, part]) => `${JSON.stringify(name)}:${textOf(part)}`).join(',')}}`);
  }

  /** This object with more fields. */
  with<More extends object>(more: Parts<More>): Json<T & More> {
    return new Json<T & More>(`${this.text.slice(0, -1)},${Json.object<More>(more).text.slice(1)}`, this.version);
  }

  /** Read again, for whoever is to look into it or writes it inside something else. */
  toJSON(): T {
    return JSON.parse(this.text) as T;
  }
}

/** What is written already is not written again. */
export function registerReplySerializer(server: FastifyInstance): void {
  server.setReplySerializer(bytesOf as (payload: unknown) => string);
}

/** As bytes: Node would otherwise count them first, and join the text with the headers before it writes either. */
const bytesOf = (payload: unknown): string | Buffer =>
  payload instanceof Json ? Buffer.from(payload.text) : JSON.stringify(payload);

const textOf = (payload: unknown): string => (payload instanceof Json ? payload.text : JSON.stringify(payload));
