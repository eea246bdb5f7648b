import type { FileFormat } from '@boordosh/shared/vocabulary';
import type { Transaction } from '../../database/transaction.js';
import type { StoredFile } from '../file-store.js';
import type { UnsettledFiles } from '../unsettled-files.js';

/** A file that has been looked through and stored, and that nobody holds yet. */
export class AcceptedFile {
  readonly bytes: number;
  readonly sha256: string;
  private readonly key: string;

  constructor(
    /** What its sender called it, safe on every system. */
    readonly name: string,
    readonly format: FileFormat,
    { key, bytes, sha256 }: StoredFile,
    private readonly unsettled: UnsettledFiles,
  ) {
    this.key = key;
    this.bytes = bytes;
    this.sha256 = sha256;
  }

  /** Answers the key for the row that is to hold it, in the row's own transaction: the one way to it, so that none is forgotten. */
  async keep(tx: Transaction): Promise<string> {
    await this.unsettled.settle(tx, this.key);
    return this.key;
  }

  /** For whoever cannot keep it after all. */
  discard(): Promise<void> {
    return this.unsettled.remove(this.key);
  }
}
