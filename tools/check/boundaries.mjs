import { LAYERS, SHARED_LAYERS, SPEC, sidewaysRules, unknownModuleRule, upwardRules } from './layers.mjs';

const ABOVE_ALL = '^api/src/(?:main|app\\.module|openapi)\\.ts$';
const SCRIPTS = '^api/src/(?:demo|backup)/';
const PACKAGES = '(?:^|/)node_modules/';
const WEB_TOP = '^web/src/(?:main\\.ts$|app/(?:App\\.vue|router\\.ts|shell/|home/))';

const API_LAYERS = [...LAYERS, ['demo', 'backup']];
const WEB_LAYERS = LAYERS.slice(2);

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const everywhere = [
  rule(
    'no-circles',
    'Two files that need one another are one thing, or there is a third one hidden in them.',
    {},
    { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } },
  ),
  rule('no-unresolvable', 'The import leads nowhere.', {}, { couldNotResolve: true, pathNot: '^virtual:' }),
  rule(
    'no-test-in-product',
    'What runs in front of people does not import tests, builders or benches.',
    { path: '^(?:api|web|shared)/src/', pathNot: SPEC },
    { path: [SPEC, '^(?:api|web|shared)/(?:test|bench)/', '^e2e/', '^tools/'] },
  ),
  rule(
    'packages-apart',
    'api, web and e2e know one another only by HTTP; what they share is in shared.',
    { path: '^(api|web|e2e)/' },
    { path: '^(?:api|web|e2e)/', pathNot: ['^$1/', PACKAGES] },
  ),
  rule(
    'shared-by-its-exports',
    'Import @boordosh/shared/<folder>, never a path into the package.',
    { path: '^(?:api|web|e2e)/' },
    { path: '^shared/', pathNot: ['^shared/dist/[^/]+/index\\.(?:js|d\\.ts)$', PACKAGES] },
  ),
];

const api = [
  ...upwardRules('api/src', API_LAYERS, 'api'),
  ...sidewaysRules('api/src', API_LAYERS, 'api'),
  unknownModuleRule('api/src', API_LAYERS, 'api'),
  rule(
    'api-front-door',
    'Another module is entered through its index.ts.',
    { path: '^api/src/([^/]+)/', pathNot: SPEC },
    {
      path: '^api/src/[^/]+/',
      pathNot: ['^api/src/$1/', '^api/src/[^/]+/index\\.ts$'],
    },
  ),
  rule(
    'api-top-through-front-doors',
    'main, app.module and openapi know modules, not their files.',
    { path: ABOVE_ALL },
    { path: '^api/src/[^/]+/', pathNot: ['^api/src/[^/]+/index\\.ts$'] },
  ),
  rule(
    'api-nothing-above',
    'Modules do not know the application they are put together in.',
    { path: '^api/src/[^/]+/', pathNot: [SCRIPTS, SPEC] },
    { path: [ABOVE_ALL, SCRIPTS] },
  ),
  rule(
    'nobody-imports-notifications',
    'A module records a fact; notifications reads the feed after commit.',
    { path: '^api/src/', pathNot: ['^api/src/notifications/', ABOVE_ALL] },
    { path: '^api/src/notifications/' },
  ),
  rule(
    'survey-responses-know-nobody',
    'An answer must not be able to learn who gave it, so no path leads from it to accounts or audit.',
    { path: '^api/src/surveys/responses/' },
    { path: '^api/src/(?:accounts|audit)/', reachable: true },
  ),
  rule('monitoring-never-writes', 'Monitoring reads.', { path: '^api/src/monitoring/' }, { path: '/actions/' }),
  rule(
    'policy-is-pure',
    'A policy compares ids; it knows no framework, no database and nothing that does.',
    { path: '\\.policy\\.ts$' },
    { path: [`${PACKAGES}(?:@nestjs|typeorm|pg|fastify)/`, '\\.(?:reader|entity|controller)\\.ts$', '/actions/'] },
  ),
  rule(
    'typeorm-in-its-seats',
    'SQL and TypeORM live in *.entity.ts, *.reader.ts, actions/, *.module.ts and platform.',
    {
      path: '^api/src/',
      pathNot: ['\\.(?:entity|reader|module)\\.ts$', '/actions/', '^api/src/platform/', SCRIPTS, SPEC],
    },
    { path: `${PACKAGES}(?:typeorm|@nestjs/typeorm|pg)/` },
  ),
];

const shared = [
  ...upwardRules('shared/src', SHARED_LAYERS, 'shared'),
  ...sidewaysRules('shared/src', SHARED_LAYERS, 'shared'),
  unknownModuleRule('shared/src', SHARED_LAYERS, 'shared'),
  rule(
    'shared-front-door',
    'Another folder of shared is entered through its index.ts.',
    { path: '^shared/src/([^/]+)/', pathNot: SPEC },
    { path: '^shared/src/[^/]+/', pathNot: ['^shared/src/$1/', '^shared/src/[^/]+/index\\.ts$'] },
  ),
  rule(
    'shared-is-pure',
    'shared runs in every browser and every process: no package, no node built-in, no other part of the workspace.',
    { path: '^shared/src/', pathNot: SPEC },
    { pathNot: '^shared/src/' },
  ),
];

const web = [
  ...upwardRules('web/src/modules', WEB_LAYERS, 'web'),
  ...sidewaysRules('web/src/modules', WEB_LAYERS, 'web'),
  unknownModuleRule('web/src/modules', WEB_LAYERS, 'web'),
  rule(
    'web-front-door',
    'Another module is entered through its index.ts.',
    { path: '^web/src/modules/([^/]+)/', pathNot: SPEC },
    { path: '^web/src/modules/[^/]+/', pathNot: ['^web/src/modules/$1/', '^web/src/modules/[^/]+/index\\.ts$'] },
  ),
  rule(
    'web-app-front-doors',
    'The app enters a module through its index.ts or its routes.',
    { path: '^web/src/(?!modules/)', pathNot: SPEC },
    { path: '^web/src/modules/', pathNot: '^web/src/modules/([^/]+)/(?:index|\\1\\.routes)\\.ts$' },
  ),
  rule(
    'web-nothing-above',
    'Modules do not know the shell and the router they are hung into.',
    { path: '^web/src/', pathNot: [WEB_TOP, SPEC] },
    { path: WEB_TOP },
  ),
  rule(
    'web-only-the-top-knows-modules',
    'What every module stands on (client, session, texts, ui) knows no module.',
    { path: '^web/src/(?!modules/)', pathNot: [WEB_TOP, SPEC] },
    { path: '^web/src/modules/' },
  ),
  rule(
    'ui-has-no-domain-word',
    'web/src/ui dresses elements; of shared it may use formats only.',
    { path: '^web/src/ui/' },
    { path: ['^web/src/(?!ui/)', '^shared/'], pathNot: '^shared/dist/formats/' },
  ),
];

export const forbidden = [...everywhere, ...api, ...shared, ...web];

export const options = {
  doNotFollow: { path: ['node_modules', '^shared/dist/'] },
  exclude: { path: ['^(?:api|web)/dist/', '^e2e/test-results/'] },
  tsPreCompilationDeps: true,
  tsConfig: { fileName: 'tsconfig.base.json' },
  combinedDependencies: true,
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'types', 'node', 'default'],
    extensions: ['.ts', '.d.ts', '.js', '.mjs', '.vue', '.json'],
    mainFields: ['module', 'main', 'types'],
  },
};
