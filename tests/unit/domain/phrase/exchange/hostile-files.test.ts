/** Files that are cut or hostile: refused, or told; a file may raise a safety flag and never lower it. */
import { describe, expect, test } from 'vitest';
import { currentRecords } from '../../../../../lib/domain/phrase/exchange/current-records';
import { phrasesToCsv } from '../../../../../lib/domain/phrase/exchange/phrase-csv';
import { readPhraseFile } from '../../../../../lib/domain/phrase/exchange/phrase-file';
import { compareImport } from '../../../../../lib/domain/phrase/exchange/phrase-import';
import { exchangedPhrase as phrase } from './exchanged-phrase';

const readText = (text: string, name = 't.csv') => readPhraseFile(name, new TextEncoder().encode(text));

describe('cut, damaged or hostile', () => {
  test('a table of ours cut anywhere is refused, or tells that its last phrase may be cut', () => {
    const whole = phrasesToCsv([phrase(), phrase({ phraseId: 'p-2', text: 'Merci ; à bientôt.' })]);
    for (let length = 120; length < whole.length - 2; length += 1) {
      const read = readText(whole.slice(0, length));
      const isToldOrWhole =
        !read.ok ||
        /(?:oui|non)\r?\n?$/.test(whole.slice(0, length)) ||
        read.value.at(-1)?.losses?.includes('cutShort');
      expect([length, isToldOrWhole]).toEqual([length, true]);
    }
  });

  test('a file of espanso cut in an entry is refused, or tells it', () => {
    const whole =
      'matches:\n  - trigger: ":a"\n    replace: "Bonjour."\n  - trigger: ":b"\n    replace: Merci beaucoup\n';
    for (let length = 12; length < whole.length; length += 1) {
      const read = readText(whole.slice(0, length), 'e.yml');
      const last = read.ok ? read.value.at(-1) : undefined;
      const isTold =
        !read.ok || whole[length - 1] === '\n' || last?.refused || last?.losses?.includes('cutShort');
      expect([length, Boolean(isTold)]).toEqual([length, true]);
    }
  });

  const compare = (text: string, current: Parameters<typeof phrase>[0] | null = null) => {
    const read = readText(text);
    if (!read.ok) throw new Error(read.reason);
    return compareImport(read.value, {
      current: currentRecords([], current ? [{ ...phrase(current), id: 'p-1', version: 1 }] : []),
      practiceIds: new Set(),
      newId: () => 'new',
    });
  };

  test.each([
    ['a turned direction', 'Prenez \u202edeux\u202c cachets'],
    ['an isolate', 'Prenez \u2066deux\u2069'],
    ['a null', 'Prenez \u0000deux'],
    ['an escape', 'Prenez \u001bdeux'],
    ['a mark of the other direction', 'Entre \u200f5 - 10 gouttes'],
    ['a mark of Arabic letters', 'Entre \u061c5 - 10 gouttes'],
    ['letters that no screen shows', 'Prenez\u{e0064}\u{e0065} deux'],
    ['an annotation', 'Prenez \ufff9deux\ufffatrois\ufffb'],
    ['a control of old terminals', 'Prenez \u009bdeux'],
  ])('%s is refused', (_, text) =>
    expect(compare(`texte\n"${text}"\n`)[0]).toMatchObject({ status: 'refused', reason: 'hiddenSigns' }),
  );

  test('a table of ours with one column twice is refused: nobody knows which of two texts is meant', () => {
    expect(readText('identifiant;texte;texte\np-1;Un;Deux\n')).toEqual({ ok: false, reason: 'badRow' });
    expect(readText('identifiant;texte;titre\np-1;Un;Deux\n').ok).toBe(true);
  });

  test('half a character in a JSON file is refused', () => {
    const json = JSON.stringify({
      format: 'decroche-phrases',
      version: 1,
      phrases: [phrase({ text: 'a\ud800b' })],
    });
    const read = readText(json, 'x.json');
    if (!read.ok) throw new Error(read.reason);
    const ground = { current: [], practiceIds: new Set<string>(), newId: () => 'new' };
    expect(compareImport(read.value, ground)[0]).toMatchObject({ status: 'refused', reason: 'hiddenSigns' });
  });

  test.each(['e', '1', 'a b'])('the abbreviation « %s » is refused as the editor would', (abbreviation) =>
    expect(compare(`abréviation;texte\n${abbreviation};Bonjour\n`)[0]).toMatchObject({
      status: 'refused',
      reason: 'badAbbreviation',
    }),
  );

  test('« soin à valider » is never taken off, and columns that are not there change nothing', () => {
    const [two] = compare('identifiant;texte\np-1;Au revoir {appelant}.\n', { validation: true, key: '4' });
    expect(two).toMatchObject({ status: 'same', changes: [] });
    const [off] = compare('identifiant;texte;soin à valider\np-1;Autres mots.;non\n', { validation: true });
    expect(off).toMatchObject({ status: 'changed', losses: ['careKept'], record: { validation: true } });
    const [on] = compare('identifiant;texte;soin à valider\np-1;Au revoir {appelant}.;oui\n', {
      validation: false,
    });
    expect(on?.record.validation).toBe(true);
  });

  test('words of care under another name, or without one, are care all the same', () => {
    const [row] = compare('abréviation;texte\n:ar2;"AU REVOIR {appelant}."\n', { validation: true });
    expect(row).toMatchObject({ status: 'new', losses: ['careKept'], record: { validation: true } });
  });

  test.each([{ categoryId: ' ' }, { text: ' ' }])('%j is refused as in the editor', (blank) => {
    const json = JSON.stringify({ format: 'decroche-phrases', version: 1, phrases: [phrase(blank)] });
    const read = readText(json, 'x.json');
    if (!read.ok) throw new Error(read.reason);
    const ground = { current: [], practiceIds: new Set<string>(), newId: () => 'new' };
    expect(compareImport(read.value, ground)[0]).toMatchObject({ status: 'refused', reason: 'noText' });
  });

  test('the preview names every field that would change', () => {
    const [row] = compare('identifiant;texte;touche;genre\np-1;Au revoir {appelant}.;7;à écrire\n', {});
    expect(row?.changes.map(({ field, now, file }) => [field, now, file])).toEqual([
      ['kind', 'spoken', 'written'],
      ['key', '', '7'],
    ]);
  });
});
