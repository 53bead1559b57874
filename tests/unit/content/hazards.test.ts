/** The hazard log: no hazard without a control, no control without a test that is really there. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import hazards from '../../../lib/content/hazards.json';
import { hazardLog } from '../../report/hazard-log';

const named = hazards.flatMap(({ controls }) => controls.flatMap(({ tests }) => tests));

/** What the vault promises, point by point, and the hazard that each keeps away. */
const PROMISES = [
  ['sealed at rest', 'disk-read'],
  ['erasure is real', 'erased-found'],
  ['the lock', 'left-open'],
  ['backups that survive, a loss that is seen', 'data-lost'],
  ['retention, and the end of a contract', 'erased-unseen'],
  ['a shared workstation', 'left-open'],
  ['signatures that bind', 'moved-signature'],
  ['packs', 'moved-signature'],
  ['administration', 'left-open'],
  ['files are hostile', 'hostile-file'],
  ['no letter leaves by the side', 'data-leaves'],
] as const;

describe('the hazard log', () => {
  test.each(PROMISES)('knows what is promised: %s', (_promise, id) => {
    expect(hazards.map((hazard) => hazard.id)).toContain(id);
  });

  test('has at least fifteen hazards, each named once', () => {
    expect(new Set(hazards.map(({ id }) => id)).size).toBe(hazards.length);
    expect(hazards.length).toBeGreaterThanOrEqual(15);
  });

  test('has no hazard without a control, and no control without a test', () => {
    expect(hazards.filter(({ controls }) => controls.length === 0)).toEqual([]);
    const controls = hazards.flatMap((hazard) => hazard.controls);
    expect(controls.filter(({ tests }) => tests.length === 0)).toEqual([]);
  });

  test('names tests that exist, by file and by title', () => {
    const missing = named.filter(
      ({ file, title }) => !existsSync(file) || !readFileSync(file, 'utf8').includes(title),
    );
    expect(missing).toEqual([]);
  });

  test('is the page that newcomers read', () => {
    expect(readFileSync('docs/hazards.md', 'utf8')).toBe(hazardLog(hazards));
  });
});
