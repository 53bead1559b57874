/** The bench writes its figures between the markers of its own part, and touches nothing else of the page. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withFigures } from '../../bench/figures-page.ts';

const PAGE =
  'before\n<!-- bench:open -->\nold\n<!-- /bench:open -->\nafter <!-- bench:load -->x<!-- /bench:load -->\n';
const figure = { what: 'panel', of: 'warm', unit: 'ms', samples: [21, 23, 27] } as const;
const measured = { part: 'open', figures: [figure], circumstances: '2026-11-28, commit abc1234.' };

describe('the page of figures', () => {
  it('holds the new figures of a part, and all else as it was', () => {
    const page = withFigures(PAGE, measured);
    expect(page).not.toContain('old');
    expect(page).toContain('2026-11-28, commit abc1234.');
    expect(page).toContain('| panel | warm | 23.0 ms | 26.6 | 21.0 – 27.0 | 3 |');
    expect(page.startsWith('before\n<!-- bench:open -->\n')).toBe(true);
    expect(page.endsWith('<!-- /bench:open -->\nafter <!-- bench:load -->x<!-- /bench:load -->\n')).toBe(
      true,
    );
    expect(withFigures(page, measured)).toBe(page);
  });

  it('tells of a part that has no place', () => {
    expect(() => withFigures(PAGE, { ...measured, part: 'mask' })).toThrow('mask');
  });

  it('has a place for every part of the bench', () => {
    const bench = readFileSync(new URL('../../bench/run.ts', import.meta.url), 'utf8');
    const [, table = ''] = /const PARTS[^{]*\{([^}]*)\}/.exec(bench) ?? [];
    const parts = [...table.matchAll(/^ {2}'?([a-z-]+)'?:/gm)].map(([, part]) => part ?? '');
    expect(parts.length).toBeGreaterThan(5);
    const page = readFileSync(new URL('../../../docs/figures.md', import.meta.url), 'utf8');
    for (const part of parts) expect(withFigures(page, { ...measured, part })).toContain('abc1234');
  });
});
