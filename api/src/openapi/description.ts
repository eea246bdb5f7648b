import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, getSchemaPath, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { ProblemDto } from '../platform/http/problem.js';

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

export function describeApi(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Boordosh')
    .setDescription('Schools find a partner school, agree a code of conduct, do things together and see what came of it.')
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth('__Host-sid')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    extraModels: [ProblemDto],
    operationIdFactory: (controller, method) => `${controller.replace('Controller', '')}.${method}`,
  });
  addProblems(document);
  return document;
}

/** Every operation may answer with a problem: the typed client then knows the shape of `error`. */
function addProblems(document: OpenAPIObject): void {
  const content = { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } };
  for (const path of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = path[method];
      if (operation) operation.responses['default'] = { description: 'A problem', content };
    }
  }
}

export function serveApiDescription(app: NestFastifyApplication, document: OpenAPIObject): void {
  SwaggerModule.setup('api/docs', app, document, { jsonDocumentUrl: 'api/openapi.json', yamlDocumentUrl: 'api/openapi.yaml' });
}
