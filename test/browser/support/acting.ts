import type { Locator } from 'playwright-core';
import { expectClean } from './stage.js';
import type { Visit } from './visit.js';

/** The dialog that is open. */
export const dialog = ({ page }: Visit): Locator => page.getByRole('dialog');

/** What was asked in the dialog is done: it has closed. */
export const isDone = (visit: Visit): Promise<void> => dialog(visit).waitFor({ state: 'detached' });

/** The first button of this name, as one who looks from the top finds it. */
export const press = ({ page }: Visit, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click();

/** What the page says has been done. */
export const told = ({ page }: Visit, text: string | RegExp): Promise<void> =>
  page.locator('.vl-told').getByText(text).waitFor();

/** The card of a list with this heading. */
export const card = ({ page }: Visit, title: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

/** Presses what opens a dialog, fills it in, looks at it, and does what its button says. */
export async function acts(
  visit: Visit,
  open: string | RegExp,
  submit: string,
  fill?: (box: Locator) => Promise<void>,
): Promise<void> {
  const box = dialog(visit);
  await visit.page.getByRole('button', { name: open }).first().click();
  await box.waitFor();
  await fill?.(box);
  await expectClean(visit, `the dialog of ${String(open)}`);
  await box.getByRole('button', { name: submit, exact: true }).click();
  await box.waitFor({ state: 'detached' });
}
