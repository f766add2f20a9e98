import type { Visit } from './visit.js';

/** The address of one of a coordinator's own families, found in their list by its name. */
export async function familyCalled(visit: Visit, name: string): Promise<string> {
  await visit.go('/familier');
  const link = visit.page.getByRole('link', { name });
  await link.waitFor();
  return (await link.getAttribute('href')) ?? '';
}
