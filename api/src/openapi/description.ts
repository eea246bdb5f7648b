import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, getSchemaPath, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { ProblemDto } from '../platform/http/problem.js';

type PathItem = OpenAPIObject['paths'][string];

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

export function describeApi(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Boordosh')
    .setDescription(
      'Schools find a partner school, agree a code of conduct, do things together and see what came of it.',
    )
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth('__Host-sid')
    .addBearerAuth()
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    extraModels: [ProblemDto],
    operationIdFactory: (controller, method) => `${controller.replace('Controller', '')}.${method}`,
  });
  for (const [path, operations] of Object.entries(document.paths)) describePath(path, operations);
  return document;
}

/** Every operation names the parts of its path and may answer with a problem, so a typed client knows both. */
function describePath(path: string, operations: PathItem): void {
  const names = Array.from(path.matchAll(/\{(\w+)\}/g), (match) => match[1] ?? '');
  for (const method of METHODS) {
    const operation = operations[method];
    if (!operation) continue;
    operation.parameters = [
      ...names.map(pathParameter),
      ...(operation.parameters ?? []).filter((parameter) => !isInPath(parameter)),
    ];
    operation.responses['default'] = { description: 'A problem', content: PROBLEM_CONTENT };
  }
}

const PROBLEM_CONTENT = { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } };

const isInPath = (parameter: object): boolean => 'in' in parameter && parameter.in === 'path';

const pathParameter = (name: string) => {
  const format = /^(id|\w+Id)$/.test(name) ? { format: 'uuid' } : {};
  return { name, in: 'path' as const, required: true, schema: { type: 'string', ...format } };
};

/** Worked out when somebody first asks for it: the server is ready sooner, and most never ask. */
export function serveApiDescription(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => describeApi(app), {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
  });
}
