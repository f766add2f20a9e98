export type ReadyCheck = () => Promise<boolean>;

const patience = 2000;

/** What must answer before this process takes visitors. Each part of the house adds its own question at start. */
export class Readiness {
  private readonly checks = new Map<string, ReadyCheck>();

  add(name: string, check: ReadyCheck): void {
    this.checks.set(name, check);
  }

  async ask(): Promise<Record<string, 'ok' | 'away'>> {
    const answers = [...this.checks].map(async ([name, check]) => [name, await answerOf(check)] as const);
    return Object.fromEntries(await Promise.all(answers));
  }
}

async function answerOf(check: ReadyCheck): Promise<'ok' | 'away'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  try {
    return (await Promise.race([check(), late])) ? 'ok' : 'away';
  } catch {
    return 'away';
  } finally {
    clearTimeout(timer);
  }
}
