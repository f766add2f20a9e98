import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './run-tool.js';

/** Not `csrf`: the forms are those of the map, and the token is a header the way in adds. */
const modules =
  'sql,exec,file,xss,permanentxss,ssrf,crlf,redirect,xxe,shellshock,http_headers,cookieflags,csp';

/**
 * What wapiti wants otherwise, and why it is as it is: the browser's own filter is switched off (`0`), as OWASP advises,
 * for it could be turned against a page; and TLS is demanded of browsers over TLS, which the demo does not speak.
 */
const asMeant = ['X-XSS-Protection is not set', 'Strict-Transport-Security is not set'];

interface Report {
  readonly vulnerabilities: Readonly<Record<string, readonly Finding[]>>;
  readonly anomalies: Readonly<Record<string, readonly Finding[]>>;
}
interface Finding {
  readonly method: string;
  readonly path: string;
  readonly info: string;
  readonly parameter: string;
}

/** Links and forms of the map, and what the front page says of itself. */
export async function wapiti(_: unknown, way: string, folder: string): Promise<string[]> {
  const report = join(folder, 'wapiti.json');
  const where = ['-u', `${way}/`, '-s', `${way}/map`, '--scope', 'folder'];
  const how = [
    '-m',
    modules,
    '-d',
    '2',
    '--max-parameters',
    '60',
    '-t',
    '20',
    '--endpoint',
    `${way}/endpoint/`,
  ];
  const kept = ['--store-session', folder, '--store-config', folder, '--flush-session', '--no-bugreport'];
  const { status, output } = await runTool('wapiti', [
    ...where,
    ...how,
    ...kept,
    '-v',
    '1',
    '-f',
    'json',
    '-o',
    report,
  ]);
  writeFileSync(join(folder, 'wapiti.log'), output);
  if (status !== 0) return [`wapiti ended with ${status}: ${output.slice(-300)}`];
  const { vulnerabilities, anomalies } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  return [...Object.entries(vulnerabilities), ...Object.entries(anomalies)].flatMap(([sort, found]) =>
    found
      .filter(({ info }) => !asMeant.includes(info))
      .map((one) => `wapiti: ${sort}: ${one.method} ${one.path} ${one.parameter}: ${one.info}`),
  );
}
