/** No false alarm on what people ordinarily say: every bed by itself, with the rate printed. */
import { describe, expect, test } from 'vitest';
import { dangerSigns } from '../../../../../lib/content/triage/danger-signs';
import { protocols } from '../../../../../lib/content/triage/protocols';
import { fold } from '../../../../../lib/domain/text/search-text';
import { createDangerSearch } from '../../../../../lib/domain/triage/danger/danger-search';
import { HELD_CALLS, LATER_CALLS, OPEN_CALLS } from './ordinary-calls';
import misleadingText from './ordinary-fresh.txt?raw';
import firstText from './ordinary-sentences.txt?raw';

const hear = createDangerSearch(
  dangerSigns,
  protocols.flatMap(({ title, words }) => [title, ...words]),
);
const alarmsOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => {
    const [heard] = hear(text);
    return heard ? [`${heard.sign.id} [${heard.words}] ${text}`] : [];
  });

const first = firstText.split('\n').filter(Boolean);
const misleading = misleadingText.split('\n').filter(Boolean);
const NEW_CALLS = [...OPEN_CALLS, ...HELD_CALLS, ...LATER_CALLS];

describe('the bed', () => {
  test('has six hundred sentences at least, none of them said by those that the patterns were written from', () => {
    expect(new Set(NEW_CALLS.map(fold)).size).toBeGreaterThanOrEqual(600);
    const written = new Set([...first, ...misleading].map(fold));
    expect(NEW_CALLS.filter((text) => written.has(fold(text)))).toEqual([]);
  });

  test('holds a third of what was first written', () => {
    const share = HELD_CALLS.length / (OPEN_CALLS.length + HELD_CALLS.length);
    expect(share).toBeGreaterThan(0.32);
  });
});

describe('a false alarm is raised in less than one of a hundred', () => {
  test.each([
    ['open', OPEN_CALLS],
    ['held out', HELD_CALLS],
    ['all that were written later, and the rest', [...NEW_CALLS, ...first, ...misleading]],
  ])('%s', (name, texts) => {
    const alarms = alarmsOf(texts);
    const rate = ((100 * alarms.length) / texts.length).toFixed(1);
    console.info(`${name}: ${alarms.length} of ${texts.length} ordinary sentences alarm (${rate} %)`);
    expect(alarms.length, alarms.join('\n')).toBeLessThan(texts.length / 100);
  });
});

describe('what an ordinary sentence has of its own does not silence the sign beside it', () => {
  test.each([
    ['il dit qu’il va se tuer si sa femme part', 'suicidal'],
    ['il a avalé son comprimé en triple', 'poisoned'],
    ['il fait une crise d’épilepsie comme l’an dernier', 'seizure'],
    ['il refait un avc comme il y a deux ans', 'stroke'],
    ['mon mari fait un infarctus il a cinquante ans', 'chestPain'],
    ['elle a perdu connaissance il y a dix minutes', 'unconscious'],
    ['il a eu une perte de connaissance il y a deux heures', 'unconscious'],
    ['pendant la réunion mon collègue s’est effondré par terre', 'unconscious'],
    ['à la formation un monsieur ne respire plus', 'notBreathing'],
    ['on cherche un défibrillateur, il est par terre', 'notBreathing'],
    ['opéré l’an dernier, il ne respire plus', 'notBreathing'],
    ['mon fils s’étouffe avec son repas', 'choking'],
    ['j’étouffe, je ne peux plus respirer', 'cannotBreathe'],
    ['pour la facture je rappelle, mon mari s’étouffe', 'choking'],
    ['elle a avalé tous ses comprimés', 'poisoned'],
    ['il a pris toute la boîte', 'poisoned'],
    ['mon fils a avalé un comprimé de sa grand-mère', 'poisoned'],
    ['ma grand-mère ne répond plus au téléphone depuis hier', 'unreachable'],
    ['il a reçu un coup de couteau d’un collègue', 'weapon'],
    ['on l’a poignardé dans le dos', 'weapon'],
    ['je n’entends plus sa respiration', 'notBreathing'],
    ['il ne m’entend pas, il est par terre', 'unconscious'],
    ['elle a mal, je sais pas la perte des eaux là', 'birth'],
  ])('« %s » is heard', (text, id) => {
    expect(hear(text).map(({ sign }) => sign.id)).toContain(id);
  });
});
