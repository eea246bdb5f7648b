import type { paths } from '@boordosh/shared/contract';

/** The contract as our client offers it: it adds the `Idempotency-Key` itself, so no caller has to. */
export type ClientPaths = { [Path in keyof paths]: { [Method in keyof paths[Path]]: KeyAdded<paths[Path][Method]> } };

type Key = 'Idempotency-Key';

type KeyAdded<Operation> = Operation extends { parameters: infer Parameters }
  ? Omit<Operation, 'parameters'> & { parameters: WithoutKey<Parameters> }
  : Operation;

type WithoutKey<Parameters> = Parameters extends { header: infer Header }
  ? Key extends keyof Header
    ? Omit<Parameters, 'header'> & Headers<Omit<Header, Key>>
    : Parameters
  : Parameters;

type Headers<Others> = keyof Others extends never ? { header?: OwnKey } : { header: Others & OwnKey };

/** Whoever uploads brings a key of their own. */
interface OwnKey {
  'Idempotency-Key'?: string;
}
