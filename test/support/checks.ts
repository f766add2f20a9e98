/** What a long program found, line by line, and how many of each at the end. */
export class Checks {
  private passed = 0;
  private failed = 0;

  constructor(readonly say: (line: string) => void) {}

  get sum(): { passed: number; failed: number } {
    return { passed: this.passed, failed: this.failed };
  }

  async holds(what: string, ask: () => Promise<boolean>): Promise<void> {
    const answer = await ask().catch((error: unknown) => {
      this.say(String(error));
      return false;
    });
    this.say(`${answer ? 'holds ' : 'FAILS '} ${what}`);
    if (answer) this.passed += 1;
    else this.failed += 1;
  }
}
