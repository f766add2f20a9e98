import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

/** State and parent of a process, or undefined when it is gone. */
function look(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, parent] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? undefined : { parent: Number(parent), command: commandOf(pid) };
  } catch {
    if (process.platform === 'linux' || process.platform === 'win32') return undefined;
    const ps = spawnSync('ps', ['-o', 'ppid=,command=', '-p', String(pid)], { encoding: 'utf8' });
    const [, parent, command] = /^\s*(\d+)\s+(.*)/.exec(ps.stdout ?? '') ?? [];
    return parent === undefined ? undefined : { parent: Number(parent), command };
  }
}

const commandOf = (pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');

/**
 * npm runs us under a shell that passes no signal on, so whoever stops npm would leave the server behind, and the
 * next start would find its port and its data in use. We stop in good order when the npm above us is gone.
 */
export function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const above = [process.ppid, look(process.ppid)?.parent ?? 0];
  const npm = above.find((pid) => /^npm |npm-cli\.js|npm$/.test(look(pid)?.command ?? ''));
  if (npm === undefined) return;
  const watch = setInterval(() => {
    if (look(npm) !== undefined && process.ppid === above[0]) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}
