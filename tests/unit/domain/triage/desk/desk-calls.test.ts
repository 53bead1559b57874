/**
 * Sentences of a day at the desk, and of danger, written without the patterns at hand. Three parts: the first was mended
 * from, the second was counted once and then mended from, the third was counted once and is left as it is: its figures are
 * what new words may expect.
 */
import { describe, expect, test } from 'vitest';
import { callerWords } from '../../../../../lib/content/triage/caller-words';
import { dangerSigns } from '../../../../../lib/content/triage/danger-signs';
import { protocols } from '../../../../../lib/content/triage/protocols';
import { createDangerSearch } from '../../../../../lib/domain/triage/danger/danger-search';
import { createProtocolSearch } from '../../../../../lib/domain/triage/search/protocol-search';
import dangersText from './dangers.tsv?raw';
import idiomsText from './idioms.txt?raw';
import ordinaryText from './ordinary.tsv?raw';

type Said = { readonly part: string; readonly kind: string; readonly words: string };

const bedOf = (text: string): Said[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'))
    .map(([part = '', kind = '', words = '']) => ({ part, kind, words }));

const ordinary = bedOf(ordinaryText);
const dangers = bedOf(dangersText);

const hear = createDangerSearch(
  dangerSigns,
  protocols.flatMap(({ title, words }) => [title, ...words]),
);
const search = createProtocolSearch(protocols, callerWords);
const signs = new Map(dangerSigns.signs.map((sign) => [sign.id, sign]));

/** Figures of speech, and what once was or happens to others. */
const MISLEADING = ['fig', 'pass'];

const alarms = (list: readonly Said[]): string[] =>
  list.flatMap(({ words }) => {
    const [heard] = hear(words);
    return heard ? [`${heard.sign.id} [${heard.words}] ${words}`] : [];
  });

/** Its own sign; any sign, which opens the entry check too; or a protocol of its sign among the first three. */
const found = ({ kind, words }: Said): 'own' | 'any' | 'protocol' | 'none' => {
  const wanted = kind.split(',');
  const heard = hear(words).map(({ sign }) => sign.id);
  if (wanted.some((id) => heard.includes(id))) return 'own';
  if (heard.length > 0) return 'any';
  const fits = wanted.flatMap((id) => signs.get(id)?.protocols ?? []);
  return search(words)
    .slice(0, 3)
    .some(({ protocol }) => fits.includes(protocol.id))
    ? 'protocol'
    : 'none';
};

const partOf = (list: readonly Said[], part: string) => list.filter((said) => said.part === part);

test('the beds are large, and name signs that exist', () => {
  expect(new Set(ordinary.map(({ words }) => words)).size).toBeGreaterThanOrEqual(420);
  expect(new Set(dangers.map(({ words }) => words)).size).toBeGreaterThanOrEqual(400);
  expect(dangers.flatMap(({ kind }) => kind.split(',')).filter((id) => !signs.has(id))).toEqual([]);
});

describe.each(['first', 'second'])('the %s part', (part) => {
  test('raises a false alarm in less than one ordinary sentence of a hundred', () => {
    const said = partOf(ordinary, part);
    const raised = alarms(said);
    expect(raised.length, raised.join('\n')).toBeLessThan(said.length / 100);
  });

  test('hears the danger in 98 of a hundred', () => {
    const said = partOf(dangers, part);
    const missed = said.filter((each) => found(each) !== 'own');
    expect(missed.length, missed.map(({ words }) => words).join('\n')).toBeLessThanOrEqual(said.length / 50);
  });
});

/** As counted on the day it was written, before anything was mended from it: nothing is to fall behind it. */
const AT_FIRST_SIGHT = { plainAlarms: 1, misleadingAlarms: 7, own: 44, heard: 49, led: 78 };

describe('the third part, never mended from', () => {
  const said = partOf(dangers, 'third').map(found);
  const count = (...kinds: readonly string[]) => said.filter((each) => kinds.includes(each)).length;
  const isMisleading = ({ kind }: Said) => MISLEADING.includes(kind);
  const third = partOf(ordinary, 'third');

  test('raises no more false alarms than at first sight', () => {
    const plain = alarms(third.filter((each) => !isMisleading(each)));
    const misleading = alarms(third.filter(isMisleading));
    console.info(
      `new words: ${plain.length} of ${third.filter((each) => !isMisleading(each)).length} plain sentences alarm, ${misleading.length} of ${third.filter(isMisleading).length} misleading ones`,
    );
    expect(plain.length, plain.join('\n')).toBeLessThanOrEqual(AT_FIRST_SIGHT.plainAlarms);
    expect(misleading.length, misleading.join('\n')).toBeLessThanOrEqual(AT_FIRST_SIGHT.misleadingAlarms);
  });

  test('hears as many dangers as at first sight, or leads to their protocol', () => {
    console.info(
      `new words: of ${said.length} dangers ${count('own')} heard as themselves, ${count('own', 'any')} heard, ${count('own', 'any', 'protocol')} heard or led to their protocol`,
    );
    expect(count('own')).toBeGreaterThanOrEqual(AT_FIRST_SIGHT.own);
    expect(count('own', 'any')).toBeGreaterThanOrEqual(AT_FIRST_SIGHT.heard);
    expect(count('own', 'any', 'protocol')).toBeGreaterThanOrEqual(AT_FIRST_SIGHT.led);
  });
});

/**
 * Both ears together, the second learnt from all other parts. Counted after each of four models: the
 * hundred is no longer quite fresh, and on new words 83 to 88 of a hundred are to be expected.
 */
const WITH_BOTH_EARS = { loud: 69, loudOrPerhaps: 86, plainPerhaps: 0, plainAlarms: 0, misleadingAlarms: 1 };

describe('the third part, with both ears', () => {
  const isMisleading = ({ kind }: Said) => MISLEADING.includes(kind);
  const loud = (list: readonly Said[]) =>
    list.filter(({ words }) => search(words).some(({ danger }) => danger)).length;
  const perhaps = (list: readonly Said[]) =>
    list.filter(({ words }) => search(words).some((hit) => hit.perhaps)).length;

  test('hears more dangers than the patterns alone', () => {
    const said = partOf(dangers, 'third');
    console.info(`both ears: ${loud(said)} of ${said.length} dangers told, ${perhaps(said)} perhaps`);
    expect(loud(said)).toBeGreaterThanOrEqual(WITH_BOTH_EARS.loud);
    expect(loud(said) + perhaps(said)).toBeGreaterThanOrEqual(WITH_BOTH_EARS.loudOrPerhaps);
  });

  test('raises no more false alarms, and few doubts', () => {
    const third = partOf(ordinary, 'third');
    const plain = third.filter((each) => !isMisleading(each));
    console.info(
      `both ears: ${loud(plain)} of ${plain.length} plain sentences told as dangers, ${perhaps(plain)} perhaps; of ${third.length - plain.length} misleading ones ${loud(third) - loud(plain)} and ${perhaps(third) - perhaps(plain)}`,
    );
    expect(loud(plain)).toBeLessThanOrEqual(WITH_BOTH_EARS.plainAlarms);
    expect(perhaps(plain)).toBeLessThanOrEqual(WITH_BOTH_EARS.plainPerhaps);
    expect(loud(third) - loud(plain)).toBeLessThanOrEqual(WITH_BOTH_EARS.misleadingAlarms);
  });
});

describe('words of danger that tell of none', () => {
  /** Five parts of 77, 65, 50, 50 and 50: 11, 8, 16, 7 and 7 told at first sight, before each was mended from. */
  const idioms = idiomsText.split('\n').filter(Boolean);

  test('are told as a danger by both ears in fewer than two of a hundred of those that were mended from', () => {
    const told = idioms.filter((words) => search(words).some(({ danger }) => danger));
    expect(told.length, told.join('\n')).toBeLessThan(idioms.length / 50);
  });

  test.each([
    ['mon père a eu un AVC en 2003', null],
    ['mon père fait un AVC', 'stroke'],
    ['elle ne fait plus de convulsions depuis le traitement', null],
    ['elle fait des convulsions', 'seizure'],
    ['on se noie dans les appels', null],
    ['mon fils se noie', 'drowned'],
    ['en 2012 mon père est tombé du toit', null],
    ['opéré en 2012 et là il est tombé du toit', 'fallFromHeight'],
    ['il y a longtemps je me suis électrocuté', null],
    ['je me suis électrocuté', 'electrocuted'],
    ['mon oncle s’était pendu c’est un antécédent qu’on me demande', null],
    ['quand on est arrivés il s’était pendu', 'hanged'],
    ['j’ai lu un article sur les intoxications au monoxyde', null],
    ['intoxication au monoxyde chez nous', 'fire'],
    ['mon fils fait une rédaction sur l’incendie', null],
    ['la caisse est bloquée elle ne répond plus', null],
    ['ma mère est bloquée elle ne répond plus', 'unconscious'],
    ['il s’est piqué avec une seringue trouvée par terre', null],
    ['ma mère trouvée par terre ce matin', 'unconscious'],
    ['ma femme allaite et elle a un sein rouge', null],
    ['ma femme halète', 'cannotBreathe'],
    ['le voisin met le feu à mes nerfs', null],
    ['le voisin a mis le feu à la cuisine', 'fire'],
  ])('« %s » is %s', (words, sign) => {
    expect(hear(words)[0]?.sign.id ?? null).toBe(sign);
  });
});

describe('what was only learnt', () => {
  test.each([
    'mon fils s’est ouvert le menton il faut des points',
    'je me suis brûlé la main il y a des cloques',
  ])('of a wound or a burn rings not where its own protocol asks how deep and how large: « %s »', (words) => {
    const [first, ...rest] = search(words);
    expect(['plaie', 'brulure']).toContain(first?.protocol.id);
    expect([first, ...rest].filter((hit) => hit?.danger)).toEqual([]);
  });

  test.each(['il a mangé quelque chose dans le', 'ma fille raconte que son oncle l’a touchée'])(
    'is not told loud where no complaint is said: « %s »',
    (words) => {
      expect(search(words).filter(({ danger }) => danger)).toEqual([]);
    },
  );

  test('stands on the protocol of the sign that the words lead to', () => {
    expect(search('mon mari tousse et il a du mal à respirer')[0]?.protocol.id).toBe('difficulte-respirer');
  });
});
