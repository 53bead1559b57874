/** A bed of 30 November 2026 in anybody's words, three persons, misspelt, spoken, regional; and ordinary sentences that look alike. */
import { describe, expect, test } from 'vitest';
import { callerWords } from '../../../../../lib/content/triage/caller-words';
import { protocols } from '../../../../../lib/content/triage/protocols';
import { createProtocolSearch } from '../../../../../lib/domain/triage/search/protocol-search';
import lastText from './last.tsv?raw';

const search = createProtocolSearch(protocols, callerWords);
const isLoud = (words: string) => search(words).some(({ danger }) => danger);
const isTold = (words: string) => search(words).some(({ danger, perhaps }) => danger || perhaps);

const last = lastText
  .split('\n')
  .filter(Boolean)
  .map((line) => line.split('\t'));
const wordsOf = (kind: string) => last.filter(([each]) => each === kind).map(([, , words = '']) => words);

/**
 * Written, labelled and frozen before it was listened to. At first sight: of 60 dangers 53 loud, 3 more « peut-être grave », 4
 * quiet; of 60 ordinary sentences 10 loud, 7 « peut-être grave ». Mended from since, by kinds. « Ce soir je serai plus là »
 * stays quiet: it is how everybody says that he will be out.
 */
describe('the last bed', () => {
  test('of 60 dangers at least 58 are loud, one is quiet', () => {
    const dangers = wordsOf('danger');
    expect(dangers.length).toBe(60);
    expect(dangers.filter(isLoud).length).toBeGreaterThanOrEqual(58);
    expect(dangers.filter((words) => !isTold(words))).toEqual(['tu sais docteur ce soir je serai plus là']);
  });

  test('of 60 ordinary sentences none is loud', () => {
    const ordinary = wordsOf('ordinary');
    expect(ordinary.length).toBe(60);
    expect(ordinary.filter(isLoud)).toEqual([]);
  });
});

describe('things at hand, written after the kinds', () => {
  test.each([
    'j’ai cramé la tarte de ma fille',
    'ça sent le brûlé chez moi, c’est le lait sur la plaque',
    'elle décroche plus depuis qu’elle a perdu son portable',
    'le coup de jus en touchant le caddie, c’est l’électricité statique',
    'adieu au sucre',
    'j’ai pas assez de souffle pour le footing',
    'j’avale souvent de travers',
    'mon bébé a goûté sa purée',
    'je vais mourir de vieillesse avant mon tour',
  ])('ring not: « %s »', (words) => {
    expect(isLoud(words)).toBe(false);
  });

  test.each([
    'j’ai brûlé le gâteau et toute ma main avec l’huile bouillante',
    'ça sent le brûlé, le gratin, il y a des flammes dans la cuisine',
    'elle répond plus depuis qu’elle est tombée, elle est inconsciente',
    'il a pris une décharge en touchant la prise, il est tombé',
    'je dis adieu à mes enfants ce soir',
    'j’ai plus de souffle pour parler',
    'il a avalé de travers, il s’étouffe',
    'il a goûté de la javel',
    'il dit adieu à tout le monde',
    'mon mari s’est brûlé avec la soupe bouillante, il a des cloques partout',
    'il sort de la piscine il respire plus',
    'le souffle lui manque',
    'elle arrive plus à avaler ni parler',
    'il parle comme un ivrogne, d’un coup',
  ])('and what is grave beside them does: « %s »', (words) => {
    expect(isLoud(words)).toBe(true);
  });
});
