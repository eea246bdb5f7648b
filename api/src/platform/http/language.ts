import type { FastifyRequest } from 'fastify';
import { isLanguage, type Language } from '@boordosh/shared/vocabulary';

/** The reader's language: what the client asks for first and we have, else Kyrgyz. */
export function languageOf(request: FastifyRequest): Language {
  const header = request.headers['accept-language'] ?? '';
  const wanted = header.split(',').map((part) => (part.split(';')[0] ?? '').trim().slice(0, 2).toLowerCase());
  return wanted.find(isLanguage) ?? 'ky';
}
