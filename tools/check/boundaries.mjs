import { LAYERS, SHARED_LAYERS, SPEC, sidewaysRules, unknownModuleRule, upwardRules } from './layers.mjs';

const PACKAGES = '(?:^|/)node_modules/';

/** What puts the API together or works on the whole of it; no module knows it. */
const API_TOP = '^api/src/(?:[^/]+\\.ts$|(?:openapi|demo|backup|verify)/)';
const WEB_TOP = '^web/src/(?:main\\.ts$|app/(?:App\\.vue|router\\.ts|shell/|home/))';

/** platform and audit have no screens. */
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
    'shared is entered through its exports (@boordosh/shared/<folder>), never by a path into it.',
    { path: '^(?:api|web|e2e)/' },
    { path: '^shared/', pathNot: ['^shared/dist/.+/index\\.(?:js|d\\.ts)$', PACKAGES] },
  ),
];

const api = [
  ...upwardRules('api/src', LAYERS, 'api'),
  ...sidewaysRules('api/src', LAYERS, 'api'),
  unknownModuleRule('api/src', LAYERS, 'api', [API_TOP]),
  rule(
    'api-front-door',
    'Another module is entered through its index.ts.',
    { path: '^api/src/([^/]+)/', pathNot: [API_TOP, SPEC] },
    { path: '^api/src/[^/]+/', pathNot: ['^api/src/$1/', '^api/src/[^/]+/index\\.ts$'] },
  ),
  rule(
    'api-top-through-front-doors',
    'What puts the API together knows modules, not their files; only platform lies open to it.',
    { path: API_TOP },
    { path: '^api/src/[^/]+/', pathNot: ['^api/src/[^/]+/index\\.ts$', '^api/src/platform/', API_TOP] },
  ),
  rule(
    'api-nothing-above',
    'Modules do not know the application they are put together in.',
    { path: '^api/src/', pathNot: [API_TOP, SPEC] },
    { path: API_TOP },
  ),
  rule(
    'nobody-imports-notifications',
    'A module records a fact; notifications reads the feed after commit.',
    { path: '^api/src/', pathNot: ['^api/src/notifications/', '^api/src/app\\.module\\.ts$'] },
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
      pathNot: ['\\.(?:entity|reader|module)\\.ts$', '/actions/', '^api/src/(?:platform|demo|backup|verify)/', SPEC],
    },
    { path: `${PACKAGES}(?:typeorm|@nestjs/typeorm|pg)/` },
  ),
];

const shared = [
  ...upwardRules('shared/src', SHARED_LAYERS, 'shared'),
  ...sidewaysRules('shared/src', SHARED_LAYERS, 'shared'),
  unknownModuleRule('shared/src', SHARED_LAYERS, 'shared'),
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
