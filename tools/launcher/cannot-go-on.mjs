/** A reason in plain words: shown as it stands, without a stack. */
export class CannotGoOn extends Error {
  name = 'CannotGoOn';
}
