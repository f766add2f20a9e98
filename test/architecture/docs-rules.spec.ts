import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { countries } from '#contract';
import { authorityTables, becauseLines } from '#people';
import { pages } from '../../scripts/docs-rules.pages.js';

const folder = join(process.cwd(), 'docs/rules');

describe('docs/rules', () => {
  it('says exactly what the authority table says (else: npm run docs:rules)', () => {
    const written = readdirSync(folder).filter((name) => name.endsWith('.md'));
    expect(written.sort()).toEqual([...pages().keys()].sort());
    for (const [name, text] of pages()) expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  });

  it('shows every row of every country with its law and its sentence, and every reason', () => {
    const all = [...pages().values()].join('\n');
    for (const country of countries) {
      for (const row of authorityTables[country].rows) {
        expect(all).toContain(row.source);
        expect(all).toContain(row.sentence);
      }
    }
    for (const line of Object.values(becauseLines)) expect(all).toContain(line);
  });

  it('marks a law that is passed but not dated as not in force', () => {
    const undated = authorityTables.NO.rows.filter((row) => row.validFrom === null);
    expect(undated.length).toBeGreaterThan(0);
    expect(pages().get('norway.md')).toContain('passed, not dated: not in force');
  });
});
