/** Files of other tools in our words, and what a file would change here before anything is written. */
import { describe, expect, test } from 'vitest';
import { phraseCategories } from '../../../../../lib/content/phrase/phrases';
import { currentRecords } from '../../../../../lib/domain/phrase/exchange/current-records';
import { readPhraseFile } from '../../../../../lib/domain/phrase/exchange/phrase-file';
import { compareImport } from '../../../../../lib/domain/phrase/exchange/phrase-import';
import { exchangedPhrase as phrase } from './exchanged-phrase';

const read = (name: string, text: string) => readPhraseFile(name, new TextEncoder().encode(text));

describe('files of other tools', () => {
  const only = (name: string, text: string) => {
    const result = read(name, text);
    if (!result.ok) throw new Error(result.reason);
    return result.value.map(({ text: words, abbreviation, categoryId }) => ({
      words,
      abbreviation,
      categoryId,
    }));
  };

  test('of espanso', () => {
    const yaml = `matches:
  - trigger: ":rdv"
    replace: "Bonjour {{nom}}, le {{jour}} $|$."
    vars:
      - name: jour
        type: date
        params: { format: "%d/%m" }
  - triggers: [":m", ":soir"]
    form: "Venez [[quand]] à [[lieu]]"
    vars:
      - name: quand
        type: choice
        params: { values: ["ce matin", "ce soir"] }
  - trigger: ":img"
    image_path: "x.png"
`;
    expect(only('base.yml', yaml)).toEqual([
      { words: 'Bonjour {?nom}, le {date_appel} {curseur}.', abbreviation: ':rdv', categoryId: 'espanso' },
      { words: 'Venez {ce matin|ce soir} à {?lieu}', abbreviation: ':m', categoryId: 'espanso' },
      { words: 'Venez {ce matin|ce soir} à {?lieu}', abbreviation: ':soir', categoryId: 'espanso' },
      // An image without words is told as refused, and never dropped untold.
      { words: ':img', abbreviation: '', categoryId: 'Importées' },
    ]);
  });

  test('of Text Blaze', () => {
    const file = {
      version: 7,
      folders: [
        {
          name: 'Accueil',
          snippets: [
            {
              name: 'x',
              shortcut: '/hi',
              text: 'Bonjour {formtext: name=nom; default=vous}, {formmenu: ce matin; ce soir; name=quand}{cursor}',
            },
          ],
        },
      ],
    };
    expect(only('blaze.json', JSON.stringify(file))).toEqual([
      {
        words: 'Bonjour {?nom=vous}, {ce matin|ce soir}{curseur}',
        abbreviation: '/hi',
        categoryId: 'Accueil',
      },
    ]);
  });

  test('of a spreadsheet with two columns, saved in the old alphabet of Windows', () => {
    const latin = new Uint8Array(
      [...'texte;abr\u00e9viation\r\nPr\u00e9nom ?;pn\r\n'].map((letter) => letter.charCodeAt(0)),
    );
    const result = readPhraseFile('x.csv', latin);
    expect(result.ok && result.value[0]).toMatchObject({ text: 'Prénom ?', categoryId: 'Importées' });
  });
});

describe('what a file would change', () => {
  const current = currentRecords(phraseCategories, [{ ...phrase(), id: 'p-1', version: 2 }]);
  let ids = 0;
  const compare = (...imported: Parameters<typeof compareImport>[0]) =>
    compareImport(imported, {
      current,
      practiceIds: new Set(['tilleuls']),
      newId: () => {
        ids += 1;
        return `new-${ids}`;
      },
    });

  test('is new, changed, the same, in conflict or refused, and says which', () => {
    const rows = compare(
      phrase({ phraseId: 'p-9', abbreviation: ';x' }),
      phrase({ text: 'Autres mots.' }),
      phrase(),
      phrase({ phraseId: 'p-8', text: 'Encore', abbreviation: ';ar' }),
      phrase({ phraseId: 'p-9', text: 'Deux fois', abbreviation: '' }),
      phrase({ phraseId: 'p-7', abbreviation: '', practiceId: 'ailleurs' }),
      phrase({ phraseId: 'p-6', abbreviation: '', text: '{si ouvert}sans fin' }),
    );
    expect(rows.map(({ status, reason }) => [status, reason])).toEqual([
      ['new', null],
      ['changed', null],
      ['same', null],
      ['conflict', 'abbreviationTaken'],
      ['conflict', 'twice'],
      ['refused', 'unknownPractice'],
      ['refused', 'badTemplate'],
    ]);
    expect(rows[1]?.record.version).toBe(3);
    expect(rows[3]?.record).toMatchObject({ abbreviation: '', text: 'Encore' });
    expect(rows[4]?.record.phraseId).toMatch(/^new-/);
  });

  test('of another tool is the same when its words are here already', () => {
    const foreign = { ...phrase({ abbreviation: '' }), phraseId: null };
    expect(compare(foreign)[0]?.status).toBe('same');
    expect(compare({ ...foreign, text: 'Inconnu' })[0]?.status).toBe('new');
  });
});
