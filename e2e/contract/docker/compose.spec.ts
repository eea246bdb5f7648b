import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { exists, read, settingsOfTheApplication } from './workspace.js';

interface Service {
  image?: string;
  build?: { context: string; dockerfile: string };
  environment?: Record<string, string>;
  volumes?: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: object;
  network_mode?: string;
  read_only?: boolean;
  cap_drop?: string[];
  ports?: string[];
}

const text = read('docker', 'compose.yaml');
const { services, volumes } = parse(text) as { services: Record<string, Service>; volumes: Record<string, null> };
const service = (name: string): Service => services[name] ?? {};

test('API, database, mail catcher and TLS in front', () => {
  expect(Object.keys(services).sort()).toEqual(['api', 'database', 'mail', 'proxy']);
  expect(service('database').image).toMatch(/^postgres:18/);
  for (const { image } of Object.values(services)) if (image) expect(image).toMatch(/^[\w/-]+:v?\d[\w.-]*$/);
});

test('what is built and what is mounted exists', () => {
  const { build } = service('api');
  expect(exists('docker', build?.context ?? '', build?.dockerfile ?? '')).toBe(true);
  const mounted = Object.values(services).flatMap((each) => each.volumes ?? []);
  expect(mounted.length).toBeGreaterThan(4);
  for (const each of mounted) {
    const [source = ''] = each.split(':');
    expect(source.startsWith('.') ? exists('docker', source) : source in volumes, each).toBe(true);
  }
});

test('the API cannot write but to its data, gain rights, or be reached past the proxy', () => {
  const api = service('api');
  expect(api).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
  expect(api.environment?.['HOST']).toBe('127.0.0.1');
  expect(service('proxy').network_mode).toBe('service:api');
  expect(read('docker', 'Caddyfile')).toContain('reverse_proxy 127.0.0.1:3000');
  expect(api.ports?.some((port) => port.endsWith(':3000'))).toBe(false);
  expect(service('database').ports).toBeUndefined();
});

test('its settings are those of the application', () => {
  const set = Object.keys(service('api').environment ?? {});
  expect(set.filter((name) => !settingsOfTheApplication().includes(name))).toEqual([]);
});

test('whoever waits for a service waits for one that tells its health', () => {
  const waitings = Object.values(services).flatMap(({ depends_on = {} }) => Object.entries(depends_on));
  expect(waitings.map(([, { condition }]) => condition)).toEqual(['service_healthy', 'service_healthy']);
  for (const [name] of waitings) expect(tellsItsHealth(service(name)), name).toBe(true);
});

function tellsItsHealth({ healthcheck, build }: Service): boolean {
  const image = build && read('docker', build.context, build.dockerfile);
  return healthcheck !== undefined || image?.includes('HEALTHCHECK') === true;
}

test('the roles of the database are those that its script makes', () => {
  const script = read('docker', 'postgres', 'make-roles.sh');
  const addresses = [...text.matchAll(/postgres:\/\/(\w+):.*@database\/(\w+)/g)];
  expect(addresses.length).toBe(2);
  for (const [, role = '', database = ''] of addresses) {
    expect(script).toContain(`create role ${role} login`);
    expect(script).toContain(`create database ${database} owner`);
  }
  expect(service('database').volumes).toContainEqual(
    expect.stringMatching(/make-roles\.sh:\/docker-entrypoint-initdb\.d\//),
  );
});

test('every value that has to be given stands in the example', () => {
  const named = [...text.matchAll(/\$\{(\w+)/g)].map(([, name = '']) => name);
  const example = [...read('docker', '.env.example').matchAll(/^(\w+)=/gm)].map(([, name = '']) => name);
  expect([...new Set(named)].sort()).toEqual(example.sort());
});
