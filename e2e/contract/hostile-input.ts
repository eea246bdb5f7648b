import { readFile } from 'node:fs/promises';

export interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
}

interface Parameter {
  name: string;
  in: string;
  schema?: Schema;
}

export interface Document {
  paths: Record<
    string,
    Record<string, { parameters?: Parameter[]; requestBody?: { content: Record<string, { schema: Schema }> } }>
  >;
  components: { schemas: Record<string, Schema> };
}

export interface Operation {
  name: string;
  method: string;
  path: string;
  /** The path with ids that are well formed and belong to nothing. */
  somePath: string;
  queryNames: string[];
  bodySchema: Schema | undefined;
}

/** Letters in all, so that the body stays below what is refused unread: that answer can be lost with the connection. */
const LONG_TEXT = 450_000;

const SOME_ID = '01900000-0000-7000-8000-000000000000';

/** The tests are listed before the server is up, so the committed document is read; a check holds it to what is served. */
export const readDocument = async (): Promise<Document> =>
  JSON.parse(await readFile(new URL('../../shared/src/contract/openapi.json', import.meta.url), 'utf8')) as Document;

export function operationsOf(document: Document): Operation[] {
  return Object.entries(document.paths).flatMap(([fullPath, operations]) =>
    Object.entries(operations).map(([method, { parameters = [], requestBody }]) => {
      const path = fullPath.replace('/api/v1', '');
      return {
        name: `${method.toUpperCase()} ${path}`,
        method: method.toUpperCase(),
        path,
        somePath: path.replace(/\{\w+\}/g, SOME_ID),
        queryNames: parameters.filter((parameter) => parameter.in === 'query').map((parameter) => parameter.name),
        bodySchema: resolve(document, requestBody?.content['application/json']?.schema),
      };
    }),
  );
}

function resolve(document: Document, schema: Schema | undefined): Schema | undefined {
  const name = schema?.$ref?.split('/').at(-1);
  return name === undefined ? schema : document.components.schemas[name];
}

/** Bodies that no route may take or stumble over, each with a word for what it is. */
export function hostileBodies({ bodySchema }: Operation): [string, string][] {
  const names = Object.keys(bodySchema?.properties ?? {});
  const filled = (value: unknown): string => JSON.stringify(Object.fromEntries(names.map((name) => [name, value])));
  const always: [string, string][] = [
    [
      'an unknown field',
      JSON.stringify({
        ...Object.fromEntries(names.map((name) => [name, 'x'])),
        role: 'administrator',
        verified: true,
      }),
    ],
    ['a list', '[]'],
    ['a number', '7'],
    ['a text', '"x"'],
    ['a prototype', '{"__proto__":{"administrator":true}}'],
    ['deep JSON', `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
    ['half a body', '{"a":'],
    ['bytes that are no text', '{"a":"\ud800"}'],
  ];
  if (names.length === 0) return always;
  return [
    ...always,
    ['numbers everywhere', filled(2 ** 60)],
    ['objects everywhere', filled({ $gt: '' })],
    ['lists in lists', filled([[[]]])],
    ['NUL bytes', filled('a\u0000b')],
    ['lone surrogates', filled('\ud800')],
    ['text far too long', filled('ө'.repeat(Math.floor(LONG_TEXT / names.length)))],
  ];
}

const BAD_SEGMENTS = [
  '1',
  'x',
  '%00',
  '..%2f..%2fetc',
  `${SOME_ID}%27`,
  '9'.repeat(40),
  '%F0%9F%98%80',
  SOME_ID.replace('7000', '0000'),
];

export const hostilePaths = ({ path }: Operation): string[] =>
  BAD_SEGMENTS.map((segment) => path.replace(/\{\w+\}/g, segment));

export const hostileQueries = ({ queryNames }: Operation): string[] => [
  'unknown=1',
  ...queryNames.flatMap((name) => [`${name}=%00`, `${name}=1&${name}=2`, `${name}[a]=1`]),
  ...(queryNames.includes('limit') ? ['limit=1e9', 'limit=0', 'limit=-1', 'limit=abc', 'limit=101'] : []),
  ...(queryNames.includes('cursor') ? ['cursor=abc', `cursor=${'A'.repeat(700)}`, 'cursor=W10', 'cursor=WzEsMl0'] : []),
];
