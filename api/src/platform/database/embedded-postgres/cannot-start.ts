/** A reason in plain words why the database cannot start: shown to the person as it stands, without a stack. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
