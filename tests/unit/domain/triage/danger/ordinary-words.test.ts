// An everyday word one letter away from a danger is itself: « notait » is no « noyait ».
import { describe, expect, test } from 'vitest';
import { callerWords } from '../../../../../lib/content/triage/caller-words';
import { dangerSigns } from '../../../../../lib/content/triage/danger-signs';
import { protocols } from '../../../../../lib/content/triage/protocols';
import { wordsOf } from '../../../../../lib/domain/triage/danger/danger-pattern';
import { createDangerSearch } from '../../../../../lib/domain/triage/danger/danger-search';
import { heardSound, heardWords } from '../../../../../lib/domain/triage/heard-text';
import { createProtocolSearch } from '../../../../../lib/domain/triage/search/protocol-search';

const TEXTS = import.meta.glob<string>(
  [
    '/lib/content/labels/fr/**/*.ts',
    '/lib/content/phrase/*.json',
    '/lib/content/practice/*.json',
    '/tests/ear/sentences/ordinary-*.txt',
    '/tests/unit/domain/triage/danger/ordinary-*.txt',
    '/tests/unit/domain/triage/{desk,heard}/*.tsv',
  ],
  { eager: true, query: '?raw', import: 'default' },
);
/** Seen to ring, or likely to be said at a desk: found by listening to 336,000 French words one by one. */
const FOUND = `notait notaient notais noté notera nommait nonante emparer clouer titrage tirade allait allaient allaitait
  alertons emballait empiler enroulée écoulait répétait répétera repérer autorisait étoffer engorgée sacrifient emprisonnement
  nomade inertie platine fléchi fléchie fléchir électrice flambeau revêche subversion tracée saccagé réédité giflait thaïlandaise`;

const hear = createDangerSearch(
  dangerSigns,
  protocols.flatMap(({ title, words }) => [title, ...words]),
);
const search = createProtocolSearch(protocols, callerWords);

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[a-zàâäçéèêëîïôöùûüœæ]{5,}/g) ?? [];
const own = wordsOf(
  dangerSigns.lexicon,
  dangerSigns.signs.flatMap(({ heard, named }) => [...heard, ...named]),
);
const ownSounds = new Set([...own].map(heardSound));
const FAMILY = 6;
const families = new Set(
  [...own].filter((word) => word.length >= FAMILY).map((word) => word.slice(0, FAMILY)),
);
/** Whether a danger is said in it by its sound or its family (« hémorragiques »): then it is no mistake to hear one. */
const isOwn = (word: string) =>
  heardWords(word).some((bare) => ownSounds.has(heardSound(bare)) || families.has(bare.slice(0, FAMILY)));

describe('an ordinary word', () => {
  test('of the product or of a day of calls is taken for no misspelling of a danger', () => {
    const words = new Set(Object.values(TEXTS).flatMap(wordsIn));
    expect(words.size).toBeGreaterThan(5000);
    const rings = [...words].filter((word) => !isOwn(word) && hear(word).length > 0);
    expect(rings).toEqual([]);
  });

  test.each(wordsIn(FOUND))('« %s » rings neither alone nor in a sentence', (word) => {
    for (const said of [
      word,
      `elle ${word} tout hier`,
      `le docteur ${word} le dossier`,
      `pour ${word} lundi`,
    ])
      expect(hear(said)).toEqual([]);
  });
});

test.each([
  'il halète',
  'mon bébé alete fort',
  'elle a dit qu’elle allait sauter',
  'il s’est noié',
  'mon fils se noiyait dans la piscine',
  'elle est incosciente',
  'il a des convlusions',
])('a danger is heard beside them: « %s »', (said) => {
  expect(search(said).some(({ danger }) => danger)).toBe(true);
});
