/** The guard of what a secretary must not say: found when meant, silent when unsure, never in the phrases shipped. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { careWords } from '../../../../lib/content/phrase/care-words';
import { phraseCategories } from '../../../../lib/content/phrase/phrases';
import { sources } from '../../../../lib/content/sources';
import { findCareWords } from '../../../../lib/domain/phrase/care-words';

const found = (text: string) => findCareWords(text, careWords).map(({ word }) => word);

describe('found', () => {
  test.each([
    ["Ce n'est rien, madame.", ["Ce n'est rien"]],
    ['Ce n’est pas grave du tout', ['Ce n’est pas grave']],
    ["C'est pas grave", ["C'est pas grave"]],
    ['Ne vous inquietez pas !', ['Ne vous inquietez pas']],
    ['RASSUREZ-VOUS, ça va passer', ['RASSUREZ-VOUS', 'ça va passer']],
    ['Vous avez sûrement une angine.', ['Vous avez sûrement une angine']],
    ["C'est une grosse carie.", ["C'est une grosse carie"]],
    ['Prenez un gramme de paracétamol', ['Prenez un gramme de paracétamol']],
    ['Arrêtez tout de suite votre traitement', ['Arrêtez tout de suite votre traitement']],
    ['Pas besoin de venir aujourd’hui', ['Pas besoin de venir']],
    ['Vos résultats sont bons', ['Vos résultats sont bons']],
    ['Mettez de la glace', ['Mettez de la glace']],
    ["Ce n'est pas urgent.", ["Ce n'est pas urgent"]],
  ])('« %s »', (text, words) => {
    expect(found(text)).toEqual(words);
  });

  test('with what it does and what to say instead', () => {
    const [finding] = findCareWords('Prenez un doliprane', careWords);
    expect(finding?.advice).toMatch(
      /^conseille un médicament\u202f; plutôt\u00a0: «\u00a0Je ne peux pas donner d’avis médical/,
    );
  });
});

describe('silent', () => {
  test.each([
    ['a question', 'Avez-vous pris du doliprane ? C’est grave ?'],
    ['a disclaimer', 'Je ne peux pas vous dire que ce n’est rien.'],
    ['what nobody knows', 'Je ne sais pas si c’est grave'],
    ['a condition', 'Rappelez si ce n’est pas grave'],
    ['what the practitioner said', 'Le docteur Martin dit que ce n’est rien'],
    ['a prescription', 'Selon l’ordonnance, prenez un comprimé'],
    ['the caller’s own words', 'A dit « ce n’est rien, je prends du doliprane »'],
    ['a treatment that is not to be stopped', 'N’arrêtez pas votre traitement'],
    ['a medicine that is not to be taken', 'Il ne faut surtout pas prendre d’aspirine'],
    ['a disease that is denied', 'Vous n’avez pas de fracture'],
    ['a note of facts', 'Douleur dentaire depuis hier, a pris du paracétamol, antécédent d’infarctus'],
    ['a note about an appointment', 'RDV pour carie déplacé ; c’est noté'],
    ['nothing', ''],
  ])('on %s: « %s »', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('on every phrase shipped', () => {
    const wrong = phraseCategories.flatMap(({ phrases }) =>
      phrases.flatMap(({ id, text }) => found(text).map((word) => [id, word])),
    );
    expect(wrong).toEqual([]);
  });
});

test('every entry cites a known source and is found by its own expressions', () => {
  for (const { expressions, sources: cited, wording } of careWords.entries) {
    expect(cited.filter((key) => !sources[key])).toEqual([]);
    expect(found(wording.replace(/[«»]/g, ''))).toEqual([]);
    for (const expression of expressions) {
      const said = expression
        .split(' ')
        .map((word) => (word === '…' ? 'encore' : (word.split('/')[0] ?? '')))
        .join(' ');
      expect(found(said), said).toHaveLength(1);
    }
  }
});

test('whatever is typed, what is found lies in the text, in order and apart', () => {
  const pieces = careWords.entries.flatMap(({ expressions }) =>
    expressions.flatMap((each) => each.split(' ')),
  );
  const anyText = fc.array(
    fc.oneof(fc.constantFrom(...pieces, '«', '»', '.', '?', '\n'), fc.string({ maxLength: 5 })),
  );
  fc.assert(
    fc.property(anyText, (words) => {
      const text = words.join(' ');
      let end = 0;
      for (const finding of findCareWords(text, careWords)) {
        expect(finding.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(finding.start, finding.end)).toBe(finding.word);
        end = finding.end;
      }
    }),
  );
});
