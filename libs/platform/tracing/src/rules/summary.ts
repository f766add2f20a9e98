const named = /^[a-z][a-z0-9_.-]{0,62}$/i;
const onTable = /^\s*(insert into|update|delete from)\s+"?([a-z_]{1,63})"?[\s("]/i;
const called = /^\s*select ((?:app|ctx|vault)\.[a-z_]{1,63})\s*\(/i;
const verb = /^\s*(begin|commit|rollback|select|insert|update|delete|with|set|lock)\b/i;

/**
 * What a statement is called where people watch: its own name, else its verb with the table or function it is about.
 * Never a word of what stands in it.
 */
export function summaryOf(text: string, name?: string): string {
  if (name !== undefined && named.test(name)) return name;
  const [, change, table] = onTable.exec(text) ?? [];
  if (change !== undefined && table !== undefined) return `${change} ${table}`.toLowerCase();
  const call = called.exec(text)?.[1];
  if (call !== undefined) return call.toLowerCase();
  return verb.exec(text)?.[1]?.toLowerCase() ?? 'other';
}
