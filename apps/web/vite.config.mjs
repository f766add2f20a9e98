import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { akselParts } from './build/aksel-parts.mjs';
import { askedEarly, startChunks } from './build/start-chunks.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));

export default defineConfig({
  root: here,
  plugins: [akselParts(), askedEarly()],
  resolve: { alias: { '#contract': join(root, 'libs/contract/src/index.ts') } },
  build: {
    outDir: join(root, 'dist/web'),
    emptyOutDir: true,
    manifest: 'manifest.json',
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // "use client" means nothing where everything runs in the browser.
      onLog: (level, log, tell) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
      },
      output: { codeSplitting: startChunks(join(here, 'src/main.tsx')) },
    },
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ['/api', '/auth', '/oidc', '/health', '/demo', '/pages.css'].map((path) => [
        path,
        'http://localhost:3000',
      ]),
    ),
  },
});
