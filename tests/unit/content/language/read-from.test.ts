// French that was changed after its translation is named: a danger that became graver must not stay mild in English.
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../../lib/domain/text/language/language-id';
import { labelsIn } from './labels';
import { changedSince, gone, readFrom } from './read-from';

const TRANSLATED = LANGUAGES.filter((language) => language !== 'fr');

test.each(TRANSLATED)('%s: each text was read beside the French that it stands for today', (language) => {
  const read = readFrom(language);
  const changed = changedSince(read);
  process.stdout.write(`${language}  French changed since it was read: ${changed.length}\n`);
  expect(changed, `read both, then: npm run translations:read -- ${language} <part of its name>`).toEqual([]);
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

test('each label is one text, a sentence made of values too; how its lines are broken says nothing', () => {
  const source = `
    import { other } from './other';
    const YEAR = 12;
    const age = (months: number): string => \`\${months / YEAR} ans\`;
    export const roomFr = {
      ...other,
      title: 'Tri',
      'a.key': { hint: (count: number) =>
        count === 1 ? '1 signe' : \`\${count} signes\` },
      age,
    };`;
  expect([...labelsIn('room.ts', source)]).toEqual([
    ['/age', `(months: number): string => \`\${months / YEAR} ans\``],
    ['/roomFr/title', "'Tri'"],
    ['/roomFr/a.key/hint', `(count: number) => count === 1 ? '1 signe' : \`\${count} signes\``],
  ]);
});

test('a label whose French changes is named', () => {
  const read = readFrom('en');
  const triage = read['labels/triage'] ?? {};
  expect(triage['/triageFr/title']).toMatch(/^[0-9a-f]{8}$/);
  expect(changedSince({ ...read, 'labels/triage': { ...triage, '/triageFr/title': '00000000' } })).toContain(
    'labels/triage/triageFr/title',
  );
});
