import { resolve } from 'node:path';
import { isPublicName, LOOPBACK_HOSTS } from './host-names.js';
import { LOG_LEVELS, SettingsError, SettingsReader, type LogLevel } from './settings-reader.js';

const SECOND_FACTOR_RULES = ['required', 'off'] as const;
/** `required`: whoever looks after others' schools has those rights only with a second factor. */
export type SecondFactorRule = (typeof SECOND_FACTOR_RULES)[number];

export interface Environment {
  port: number;
  host: string;
  dataDir: string;
  databaseUrl: string | undefined;
  databaseOwnerUrl: string | undefined;
  publicUrl: URL;
  insecureHttp: boolean;
  secondFactor: SecondFactorRule;
  demo: boolean;
  administrator: { identifier: string; password: string } | undefined;
  smtpUrl: string | undefined;
  mailFrom: string;
  filesUrl: URL;
  /** Where the platform keeps its own back-ups. */
  backupDir: string;
  secretKey: string | undefined;
  logLevel: LogLevel;
  logPretty: boolean;
}

export const ENVIRONMENT = Symbol('ENVIRONMENT');

/**
 * Reads the settings of the process, all of them optional.
 * @throws SettingsError naming every setting that cannot be used, in plain words
 */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const read = new SettingsReader(variables);
  const port = read.port('PORT', 3000);
  const dataDir = resolve(read.text('DATA_DIR') ?? '.data');
  const environment: Environment = {
    port,
    host: read.text('HOST') ?? '127.0.0.1',
    dataDir,
    databaseUrl: read.url('DATABASE_URL', ['postgres:', 'postgresql:'])?.href,
    databaseOwnerUrl: read.url('DATABASE_OWNER_URL', ['postgres:', 'postgresql:'])?.href,
    publicUrl: read.url('PUBLIC_URL', ['http:', 'https:']) ?? new URL(`http://localhost:${String(port)}`),
    insecureHttp: read.flag('INSECURE_HTTP'),
    secondFactor: read.oneOf('SECOND_FACTOR', SECOND_FACTOR_RULES, 'required'),
    demo: read.flag('DEMO'),
    administrator: read.administrator(),
    smtpUrl: read.url('SMTP_URL', ['smtp:', 'smtps:'])?.href,
    mailFrom: read.text('MAIL_FROM') ?? 'Boordosh <boordosh@localhost>',
    filesUrl: read.url('FILES_URL', ['file:']) ?? new URL(`file://${dataDir}/files/`),
    backupDir: resolve(read.text('BACKUP_DIR') ?? `${dataDir}/backups`),
    secretKey: read.secret('SECRET_KEY'),
    logLevel: read.oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
    logPretty: read.flag('LOG_PRETTY'),
  };
  refuseUnsafeCombinations(environment, read);
  read.throwWhatWasFound();
  return environment;
}

function refuseUnsafeCombinations(environment: Environment, read: SettingsReader): void {
  const { publicUrl, insecureHttp } = environment;
  const local = LOOPBACK_HOSTS.includes(publicUrl.hostname);
  if (publicUrl.protocol === 'http:' && !local && !insecureHttp) {
    read.refuse(
      'PUBLIC_URL',
      'is plain http on another host; browsers would drop the session. Use https, or set INSECURE_HTTP=1',
    );
  }
  if (environment.secondFactor === 'off' && isReachedByAll(publicUrl) && !environment.demo) {
    read.refuse(
      'SECOND_FACTOR',
      'must not be off on a public https address: a stolen password would open every school',
    );
  }
  if (environment.databaseOwnerUrl !== undefined && environment.databaseUrl === undefined) {
    read.refuse('DATABASE_OWNER_URL', 'needs DATABASE_URL beside it');
  }
}

const isReachedByAll = ({ protocol, hostname }: URL): boolean => protocol === 'https:' && isPublicName(hostname);

export { SettingsError };
