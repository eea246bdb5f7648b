import { answer } from '../../app/api-client';
import { currentLanguage } from '../../app/i18n';
import type { Resource } from './resources.api';

export interface Upload {
  /** One for each file chosen: sent again, it is still the same file. */
  key: string;
  file: File;
  fields: Record<string, string>;
  signal: AbortSignal;
  onProgress: (sent: number) => void;
}

/** Sends one file of a resource. `fetch` tells nobody how far it has come, so this is the older way. */
export const uploadFile = (resourceId: string, upload: Upload): Promise<Resource> =>
  answer<Resource>(send(`/api/v1/resources/${resourceId}/files`, upload));

const send = (path: string, { key, file, fields, signal, onProgress }: Upload) =>
  new Promise<{ data?: Resource; error?: unknown; response: Response }>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.responseType = 'json';
    request.setRequestHeader('X-Requested-With', 'boordosh');
    request.setRequestHeader('Accept-Language', currentLanguage());
    request.setRequestHeader('Idempotency-Key', key);
    request.upload.onprogress = ({ loaded }) => {
      onProgress(Math.min(loaded, file.size));
    };
    request.onload = () => {
      const response = new Response(null, { status: request.status, headers: retryAfter(request) });
      resolve(response.ok ? { data: request.response as Resource, response } : { error: request.response, response });
    };
    request.onerror = () => {
      reject(new TypeError('No answer'));
    };
    signal.addEventListener('abort', () => {
      request.abort();
      reject(new DOMException('Given up', 'AbortError'));
    });
    request.send(formOf(file, fields));
  });

const formOf = (file: File, fields: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file, file.name);
  return form;
};

const retryAfter = (request: XMLHttpRequest): Record<string, string> => {
  const seconds = request.getResponseHeader('Retry-After');
  return seconds === null ? {} : { 'Retry-After': seconds };
};
