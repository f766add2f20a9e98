/** A named statement: PostgreSQL plans it once per connection, so hot reads carry a name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

export const statement = (name: string, text: string): Statement => ({ name, text });
