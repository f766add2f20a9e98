import { Client } from 'pg';

/**
 * A connection whose breaking is told by the answers it owes. `pg` tells of it once more as an event, and one that nobody
 * listens to ends the process: the pool stops listening when it lends the connection out, and again when it lets it go.
 */
export class SteadyClient extends Client {
  constructor(...wish: ConstructorParameters<typeof Client>) {
    super(...wish);
    this.on('error', () => undefined);
  }
}
