import { spawn } from 'node:child_process';

/** A stranger's program, to its end. */
export function runTool(
  name: string,
  options: readonly string[],
): Promise<{ status: number; output: string }> {
  const parts: Buffer[] = [];
  return new Promise((done, fail) => {
    const child = spawn(name, options, { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => parts.push(part));
    child.on('error', () => fail(new Error(`${name} is not here: apt-get install sqlmap wapiti`)));
    child.on('close', (status) => done({ status: status ?? 1, output: Buffer.concat(parts).toString() }));
  });
}
