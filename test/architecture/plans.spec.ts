import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

/** Tables that grow with every family; the rest hold a row or less for most families, and at profile M a scan is right. */
const grows = [
  'family',
  'member',
  'person',
  'family_access',
  'consent',
  'consent_grant',
  'goal',
  'action',
  'basis',
  'decision',
];
const growsToo = [
  'decision_version',
  'part',
  'sheet',
  'requirement',
  'signature',
  'child_view',
  'event',
  'access_log',
  'due',
];

describe('the kept plans of the hot reads', () => {
  it.each(
    ['access-log', 'consent-matrix', 'decision', 'home', 'plan', 'waiting', 'work-list'].map(
      (one) => `${one}.txt`,
    ),
  )('%s reads no growing table from end to end', (file) => {
    expect(readdirSync('docs/plans')).toContain(file);
    const scanned = [...readFileSync(`docs/plans/${file}`, 'utf8').matchAll(/Seq Scan on (\w+)/g)].map(
      ([, table]) => table,
    );
    expect(scanned.filter((table) => [...grows, ...growsToo].some((one) => one === table))).toEqual([]);
  });
});
