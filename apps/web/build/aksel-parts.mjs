import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../../../node_modules/@navikt/', import.meta.url));
const parts = join(packages, 'ds-react/esm');
const looks = join(packages, 'ds-css/dist/component');

/** The parts' own letters and shared marks are in these; every other part has a sheet of its own name. */
const otherNames = { utils: 'linkanchor' };

/** Where each name that Aksel gives away is made. */
function homes() {
  const door = readFileSync(join(parts, 'index.js'), 'utf8');
  const found = new Map();
  for (const [, names, from] of door.matchAll(/export \{([^}]*)\} from "([^"]+)"/g))
    for (const name of names.split(',').map((one) => one.trim()))
      if (name !== '') found.set(name, join(parts, from));
  return found;
}

function lookOf(id) {
  if (!id.startsWith(`${parts}/`)) return undefined;
  const [folder] = id.slice(parts.length + 1).split('/');
  if (folder === 'utils' && !id.includes('/link-anchor/')) return undefined;
  const sheet = join(looks, `${otherNames[folder] ?? folder.replaceAll('-', '')}.min.css`);
  return existsSync(sheet) ? sheet : undefined;
}

/**
 * A page loads the look of the parts it uses, and no other: a part brings its own sheet, and is asked for where it is
 * made instead of at the door of all parts. Aksel's sheets lie in layers, so their order does not matter.
 */
export function akselParts() {
  const made = homes();
  const asked = /import\s*\{([^}]*)\}\s*from\s*['"]@navikt\/ds-react['"];?/g;
  const one = (name) => {
    const home = made.get(name.split(/\s+as\s+/)[0].trim());
    if (home === undefined) throw new Error(`Aksel has no ${name}.`);
    return `import { ${name} } from ${JSON.stringify(home)};`;
  };
  const named = (list) =>
    list
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '');
  return {
    name: 'aksel-parts',
    transform(code, id) {
      const sheet = lookOf(id);
      if (sheet !== undefined) return { code: `import ${JSON.stringify(sheet)};\n${code}`, map: null };
      if (id.includes('/node_modules/') || !code.includes('@navikt/ds-react')) return null;
      return { code: code.replace(asked, (_, list) => named(list).map(one).join('')), map: null };
    },
  };
}
