import type { Visit } from './visit.js';

/** Moves by Tab alone until the field with this label has the focus. */
export async function tabToField({ page }: Visit, label: string | RegExp): Promise<void> {
  await page.getByLabel(label).first().waitFor({ state: 'attached' });
  for (let steps = 0; steps < 120; steps += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const at = document.activeElement;
      const isField =
        at instanceof HTMLInputElement ||
        at instanceof HTMLTextAreaElement ||
        at instanceof HTMLSelectElement;
      return isField ? (at.labels?.[0]?.innerText ?? at.getAttribute('aria-label') ?? '') : '';
    });
    if (typeof label === 'string' ? text.trim() === label : label.test(text)) return;
  }
  throw new Error(`A hundred and twenty steps by keyboard and still not at ${String(label)}`);
}

/** Writes in a field, or picks in a menu by the beginning of its words. */
export async function writeIn(visit: Visit, label: string | RegExp, words: string): Promise<void> {
  await tabToField(visit, label);
  await visit.page.keyboard.type(words);
}

/** Ticks a box, or picks a choice that the focus comes to by Tab. */
export async function tick(visit: Visit, label: string | RegExp): Promise<void> {
  await tabToField(visit, label);
  await visit.page.keyboard.press('Space');
}

/** Moves by Tab alone until the focus is inside what has this name: the first thing one can do there. */
export async function tabInto({ page }: Visit, name: string): Promise<void> {
  for (let steps = 0; steps < 120; steps += 1) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(
      (wanted) =>
        [...document.querySelectorAll('[aria-label]')].some(
          (one) => one.getAttribute('aria-label') === wanted && one.contains(document.activeElement),
        ),
      name,
    );
    if (isThere) return;
  }
  throw new Error(`A hundred and twenty steps by keyboard and still not inside ${name}`);
}
