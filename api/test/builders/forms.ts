import { randomUUID } from 'node:crypto';
import type { Answer } from '../support/client.js';
import type { TestPerson } from './people.js';

interface Sent {
  name: string;
  content: Buffer;
}

/** `multipart/form-data` as a browser writes it. */
export function aForm(file: Sent | undefined, fields: Record<string, string> = {}): { body: Buffer; type: string } {
  const boundary = `----boundary${randomUUID()}`;
  const parts: Buffer[] = Object.entries(fields).map(([name, value]) =>
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
  );
  if (file) {
    const name = file.name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    parts.push(
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
      ),
      file.content,
      Buffer.from('\r\n'),
    );
  }
  return {
    body: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
    type: `multipart/form-data; boundary=${boundary}`,
  };
}

export function sendFile<T>(
  by: TestPerson,
  path: string,
  file: Sent | undefined,
  fields: Record<string, string> = {},
  key: string = randomUUID(),
): Promise<Answer<T>> {
  const { body, type } = aForm(file, fields);
  return by.post<T>(path, body, { key, headers: { 'content-type': type } });
}
