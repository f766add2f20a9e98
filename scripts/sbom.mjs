import { readFileSync, writeFileSync } from 'node:fs';

// What runs in the product, from the lock file alone, as CycloneDX. `npm sbom` leaves a third of it out (npm 11), and
// stamps the rest with the moment; this changes only when the lock file does.
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const { name, version, license } = read('package.json');

function component([path, { version, license, integrity, optional }]) {
  const name = path.split('node_modules/').at(-1);
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const [alg, hash = ''] = (integrity ?? '').split('-');
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    scope: optional === true ? 'optional' : 'required',
    ...(license === undefined ? {} : { licenses: [{ expression: license }] }),
    ...(alg === 'sha512'
      ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] }
      : {}),
  };
}

const components = Object.entries(read('package-lock.json').packages)
  .filter(([path, { dev }]) => path !== '' && dev !== true)
  .map(component);
const each = new Map(components.map((one) => [one.purl, one]));
const bill = {
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: { component: { type: 'application', name, version, licenses: [{ license: { id: license } }] } },
  components: [...each.keys()].sort().map((purl) => each.get(purl)),
};
writeFileSync('docs/sbom.json', `${JSON.stringify(bill, null, 1)}\n`);
console.log(`docs/sbom.json: ${bill.components.length} packages.`);
