import { StreamableFile } from '@nestjs/common';
import type { Readable } from 'node:stream';

/** RFC 6266: the name in UTF-8, and a plain one for whoever does not understand that. */
function attachment(name: string): string {
  const plain = name.replace(/[^\w.-]+/g, '_').replace(/^_+(?=\.|$)/, 'file');
  const encoded = encodeURIComponent(name.replace(/\p{Cs}/gu, '_')).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/**
 * A file to be saved, never to be shown: with the headers of every answer of the API (no sniffing, sandbox, same origin,
 * not to be kept) a browser can do nothing else with it.
 */
export const download = (content: Readable, file: { name: string; type: string; bytes?: number }): StreamableFile =>
  new StreamableFile(content, { type: file.type, disposition: attachment(file.name), length: file.bytes });
