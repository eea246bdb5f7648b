import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Answer, ApiPerson } from '../people/api-person.js';
import type { Document, Schema } from './hostile-input.js';

interface Response {
  content?: Record<string, { schema: Schema }>;
}

type DescribedOperation = { responses: Record<string, Response> } & { operationId: string };

/**
 * Does what the OpenAPI document describes and nothing else: an operation is found by its path, and every reply has to be
 * of the status and shape that the document promises.
 */
export class DescribedApi {
  private readonly ajv = new Ajv2020({ strict: false, validateFormats: false });
  private readonly validators = new Map<string, ValidateFunction>();

  constructor(private readonly document: Document) {
    this.ajv.addSchema({ ...document, $id: 'api' });
  }

  async call<T>(
    person: ApiPerson,
    method: string,
    path: string,
    body?: unknown,
    options: { version?: number } = {},
  ): Promise<T> {
    const answer = await person.send<T>(method, path, body, options);
    this.mustBeAsDescribed(method, path, answer);
    return answer.body;
  }

  private mustBeAsDescribed(method: string, path: string, { status, body }: Answer<unknown>): void {
    const { pattern, operation } = this.operation(method, path);
    const what = `${method} ${pattern}`;
    const response = operation.responses[String(status)];
    if (!response)
      throw new Error(`${what} answers ${String(status)}, which is not described: ${JSON.stringify(body)}`);
    const content = Object.keys(response.content ?? {})[0];
    if (content === undefined) return;
    const validate = this.validator(pattern, method, status, content);
    if (!validate(body)) throw new Error(`${what}: ${this.ajv.errorsText(validate.errors)}\n${JSON.stringify(body)}`);
  }

  private operation(method: string, path: string): { pattern: string; operation: DescribedOperation } {
    const [plain = ''] = path.split('?');
    const found = Object.keys(this.document.paths).find((pattern) => {
      const matcher = new RegExp(`^/api/v1${pattern.replace('/api/v1', '').replace(/\{\w+\}/g, '[^/]+')}$`);
      return matcher.test(`/api/v1${plain}`) && method.toLowerCase() in (this.document.paths[pattern] ?? {});
    });
    if (found === undefined) throw new Error(`${method} ${path} is not described`);
    return {
      pattern: found,
      operation: this.document.paths[found]?.[method.toLowerCase()] as unknown as DescribedOperation,
    };
  }

  private validator(pattern: string, method: string, status: number, content: string): ValidateFunction {
    const pointer = ['paths', pattern, method.toLowerCase(), 'responses', String(status), 'content', content, 'schema']
      .map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1'))
      .map(encodeURIComponent)
      .join('/');
    const known = this.validators.get(pointer);
    if (known) return known;
    const made = this.ajv.compile({ $ref: `api#/${pointer}` });
    this.validators.set(pointer, made);
    return made;
  }
}
