import { Visitor } from '../visitor.js';

/** Of each sort somebody, in two countries; nobody is not logged in. */
export const hints = [
  ...['ingrid', 'lars', 'jonas', 'sofie', 'kari', 'hanne', 'amir', 'silje', 'kristin', 'elin', 'tone', 'per'],
  ...['mette', 'freja', 'lone', 'nobody'],
];

/** Somebody who asks, with the families they belong to or work for. */
export class Actor {
  private visitor: Visitor;
  families: readonly string[] = [];

  constructor(
    readonly hint: string,
    private readonly base: string,
  ) {
    this.visitor = new Visitor(base);
  }

  async logIn(): Promise<void> {
    if (this.hint === 'nobody') return;
    this.visitor = new Visitor(this.base);
    await this.visitor.login(this.hint);
    const answer = await this.visitor.send('/api/v1/me');
    if (!answer.ok) return;
    const me = (await answer.json()) as { families?: { id: string }[] };
    const list = await this.visitor.send('/api/v1/families');
    const { items = [] } = list.ok ? ((await list.json()) as { items?: { id: string }[] }) : {};
    this.families = [...new Set([...(me.families ?? []), ...items].map(({ id }) => id))];
  }

  headers(): Record<string, string> {
    const session = this.visitor.cookie('vl');
    if (session === undefined) return {};
    return { cookie: `vl=${session}`, 'x-csrf-token': this.visitor.csrfToken() ?? '' };
  }
}
