import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';

/** The browser comes from npm with the libraries it needs; a machine without a screen and without apt is enough. */
export async function launchChromium(tries = 3): Promise<Browser> {
  try {
    return await launchOnce();
  } catch (error) {
    // It dies at birth once in some hundred times; what it was to look at has not begun then.
    if (tries === 1) throw error;
    return launchChromium(tries - 1);
  }
}

async function launchOnce(): Promise<Browser> {
  const home = unpacked();
  const libraries = [join(home, 'lib'), process.env.LD_LIBRARY_PATH].filter((one) => one !== undefined);
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? join(home, 'chromium'),
    // Ours alone: the package's own list switches web security off, and with it what we are here to see.
    args: ['--disable-gpu', '--font-render-hinting=none', '--disable-dev-shm-usage'],
    env: {
      PATH: process.env.PATH ?? '',
      HOME: home,
      LD_LIBRARY_PATH: libraries.join(':'),
      FONTCONFIG_PATH: join(home, 'fonts'),
    },
  });
}

/** Unpacked once a machine and version, aside and then put in place, so that two runs never meet half a browser. */
function unpacked(): string {
  const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../../bin');
  const { version } = JSON.parse(readFileSync(join(bin, '../package.json'), 'utf8')) as { version: string };
  const home = join(tmpdir(), `velferdslab-chromium-${version}-${process.getuid?.() ?? 0}`);
  if (existsSync(home)) return home;
  const aside = `${home}-${process.pid}`;
  mkdirSync(aside, { recursive: true });
  const read = (name: string) => brotliDecompressSync(readFileSync(join(bin, name)));
  writeFileSync(join(aside, 'chromium'), read('chromium.br'), { mode: 0o755 });
  for (const name of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) untar(read(name), aside);
  if (existsSync(home)) rmSync(aside, { recursive: true, force: true });
  else renameSync(aside, home);
  return home;
}

function untar(archive: Buffer, folder: string): void {
  const done = spawnSync('tar', ['-x', '-C', folder], { input: archive });
  if (done.status !== 0) throw new Error(`The browser could not be unpacked: ${done.stderr.toString()}`);
}
