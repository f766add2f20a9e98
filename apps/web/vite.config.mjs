import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));

/** The texts every page needs travel together, one file a language. */
const core = /\/i18n\/(\w+)\/(shell|errors|words|identity)\.json$/;
const textsOf = (id) => (core.test(id) ? `texts-${core.exec(id)[1]}` : null);

export default defineConfig({
  root: here,
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
      output: {
        codeSplitting: {
          groups: [
            { name: (id) => textsOf(id), debugName: 'texts', priority: 2 },
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 1 },
          ],
        },
      },
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
