/** So many at once, and so many of one person: nobody who sends slowly keeps others from sending. */
export class Turns {
  private readonly each = new Map<string, number>();
  private all = 0;

  constructor(
    private readonly most: number,
    private readonly mostEach: number,
  ) {}

  /** `null` when there is no room now. */
  async take<T>(who: string, work: () => Promise<T>): Promise<T | null> {
    const own = this.each.get(who) ?? 0;
    if (this.all >= this.most || own >= this.mostEach) return null;
    this.all += 1;
    this.each.set(who, own + 1);
    try {
      return await work();
    } finally {
      this.all -= 1;
      this.letGo(who);
    }
  }

  private letGo(who: string): void {
    const left = (this.each.get(who) ?? 1) - 1;
    if (left === 0) this.each.delete(who);
    else this.each.set(who, left);
  }
}
