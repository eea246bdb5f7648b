// How fast this machine can answer at all: node:http and pg in one process, prepared statements, PostgreSQL writes the
// JSON and Node copies it to the socket. No sign-in, no validation, no rights, no facts.
import { createServer } from 'node:http';
import pg from 'pg';
import { foldForSearch } from '@boordosh/shared/formats';
import { EVALUATION, MATCHES, PARTNERSHIP, RESOURCES, SCHOOLS, SCHOOLS_LIKE, schoolsSpelt } from './statements.mjs';

const POOL_SIZE = 12; // as the product's
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: POOL_SIZE });
pool.on('error', () => process.exit(1));

const ROUTES = {
  '/ready': async () => '{}',
  '/schools': (query) => answer('schools', SCHOOLS, [query.get('region')]),
  '/search': (query) => search(foldForSearch(query.get('q') ?? '')),
  '/partnership': (query) => answer('partnership', PARTNERSHIP, [query.get('id')]),
  '/matches': (query) => answer('matches', MATCHES, [query.get('id')]),
  '/resources': (query) => answer('resources', RESOURCES, [asTsQuery(query.get('q') ?? ''), query.get('school')]),
  '/evaluation': (query, { indicators, ...view }) =>
    answer('evaluation', EVALUATION, [
      query.get('event'),
      query.get('school'),
      JSON.stringify(view),
      JSON.stringify(indicators.map((link, position) => ({ ...link, position }))),
    ]),
};

async function answer(name, text, values) {
  const { rows } = await pool.query({ name, text, values, rowMode: 'array' });
  return rows[0]?.[0] ?? 'null';
}

/** Names spelt so; when there are none, names like it. */
async function search(folded) {
  const words = folded.split(' ');
  const found = await answer(
    `spelt-${words.length}`,
    schoolsSpelt(words),
    words.map((word) => `%${word}%`),
  );
  return found.startsWith('{"items" : []') ? answer('like', SCHOOLS_LIKE, [folded]) : found;
}

const asTsQuery = (q) =>
  foldForSearch(q)
    .split(' ')
    .map((word) => `'${word}':*`)
    .join(' & ');

async function bodyOf(request) {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text && JSON.parse(text);
}

createServer(async (request, response) => {
  const [path, query] = request.url.split('?');
  try {
    const body = Buffer.from(await ROUTES[path](new URLSearchParams(query), await bodyOf(request)));
    response
      .writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length })
      .end(body);
  } catch (error) {
    response.writeHead(500).end(String(error.stack));
  }
}).listen(Number(process.env.PORT), '127.0.0.1');

process.once('SIGTERM', () => process.exit(0));
