/** A reason in plain words: shown to the person as it stands, without a stack. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}
