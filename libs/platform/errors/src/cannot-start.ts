/** A process that cannot start, for a reason whoever started it can do something about. Told without a stack. */
export class CannotStart extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CannotStart';
  }
}
