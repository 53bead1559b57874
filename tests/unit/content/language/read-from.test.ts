// French that was changed after its translation is named: a danger that became graver must not stay mild in English.
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../../lib/domain/text/language/language-id';
import { changedSince, gone, readFrom } from './read-from';

const TRANSLATED = LANGUAGES.filter((language) => language !== 'fr');

test.each(TRANSLATED)('%s: each text was read beside the French that it stands for today', (language) => {
  const read = readFrom(language);
  const changed = changedSince(read);
  process.stdout.write(`${language}  French changed since it was read: ${changed.length}\n`);
  // After reading both: npm run translations:read -- <language> <part of its name>.
  expect(changed).toEqual([]);
  expect(gone(read)).toEqual([]);
});

test('one word more, one text more and one text fewer are seen, by their names', () => {
  const read = readFrom('en');
  const reveil = '/reveil/text';
  const flags = read['triage/red-flags'] ?? {};
  const { [reveil]: print, ...others } = flags;
  expect(print).toMatch(/^[0-9a-f]{8}$/);
  expect(changedSince({ ...read, 'triage/red-flags': { ...flags, [reveil]: '00000000' } })).toEqual([
    `triage/red-flags${reveil}`,
  ]);
  expect(changedSince({ ...read, 'triage/red-flags': others })).toEqual([`triage/red-flags${reveil}`]);
  expect(gone({ ...read, 'triage/red-flags': { ...flags, '/nobody/text': '00000000' } })).toEqual([
    'triage/red-flags/nobody/text',
  ]);
});
