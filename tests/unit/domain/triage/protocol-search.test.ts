/** From the caller's words to the protocols: misspellings count, denied words do not. */
import { describe, expect, test } from 'vitest';
import { callerWords } from '../../../../lib/content/triage/caller-words';
import { protocols } from '../../../../lib/content/triage/protocols';
import {
  createProtocolSearch,
  UNCLEAR_REASON_ID,
} from '../../../../lib/domain/triage/search/protocol-search';
import { CALLER_SENTENCES } from './caller-sentences';

const search = createProtocolSearch(protocols, callerWords);
const found = (query: string) => search(query).map(({ protocol }) => protocol.id);

test.each(CALLER_SENTENCES)('« %s » leads to %s', (sentence, protocolId) => {
  expect(found(sentence).slice(0, 3)).toContain(protocolId);
});

describe('the unclear reason', () => {
  test('is offered alone when nothing was typed', () => {
    expect(found('')).toEqual([UNCLEAR_REASON_ID]);
  });

  test('is offered last behind what was found', () => {
    expect(found('rage de dents').at(-1)).toBe(UNCLEAR_REASON_ID);
  });

  test('keeps its rank when the words lead to it', () => {
    expect(found('patraque')).toEqual([UNCLEAR_REASON_ID]);
  });
});

describe('words that lead nowhere', () => {
  test.each([
    'a',
    'fi',
    'os',
    'co',
    'ts',
    'ait',
    'mon fils a',
    'depuis',
    'hier',
    'pas',
    'depui',
    'depuis hier',
    '38',
    '???',
    'xyzxyz',
  ])('« %s »', (query) => {
    expect(found(query)).toEqual([UNCLEAR_REASON_ID]);
  });
});

describe('a word that the caller denies', () => {
  test.each([
    ['pas de fièvre'],
    ['sans fièvre'],
    ['aucune fièvre'],
    ["n'a pas eu de fièvre"],
    ['pas de douleur dans la poitrine'],
    ['pas mal a la poitrine'],
    ['aucune douleur à la poitrine'],
    ['ni fièvre ni toux'],
    ['pas de fièvre ni de frissons'],
  ])('does not count: « %s »', (query) => {
    expect(found(query)).toEqual([UNCLEAR_REASON_ID]);
  });

  test('leaves what stands before and after it', () => {
    expect(found('pas de douleur dans la poitrine mais rage de dents')[0]).toBe('douleur-dentaire');
    expect(found('rage de dents, pas de mal de gorge')[0]).toBe('douleur-dentaire');
    expect(found('pas fievre joue gonflee')[0]).toBe('abces-gonflement');
    expect(found('pas de douleur dans la poitrine mais rage de dents')).not.toContain('douleur-thoracique');
  });

  test('is not meant by « pas mal de », which says a great deal', () => {
    expect(found('pas mal de fièvre')).toContain('fievre-adulte');
  });

  test('counts where the denial is the complaint', () => {
    expect(found("n'arrive pas à uriner")[0]).toBe('retention-urine');
    expect(found('pas uriné depuis hier')).toContain('retention-urine');
    // Another word for the same is no denial either.
    expect(found('pas pissé depuis hier')[0]).toBe('retention-urine');
  });
});

describe('a short word that stands inside others', () => {
  test.each([
    ['mon fils tousse', 'post-operatoire'],
    ['ma fille est une grande', 'testicule'],
    ['il a une aînée', 'testicule'],
  ])('« %s » does not lead to %s', (query, protocolId) => {
    expect(found(query)).not.toContain(protocolId);
  });
});

test('where the words fit two protocols, the one that goes before comes first', () => {
  expect(found('enceinte et je perd du sang')[0]).toBe('grossesse');
  expect(found('ca saigne du nez')[0]).toBe('saignement-nez');
});

test('each result says which of its own words were met', () => {
  const [best] = search('elle a la joue gonflee');
  expect(best?.protocol.id).toBe('abces-gonflement');
  expect(best?.matched).toContain('joue gonflée');
});

test('an unfinished last word already proposes', () => {
  expect(found('convuls')[0]).toBe('convulsions');
});

test('every protocol comes first for at least one of its own expressions', () => {
  const lost = protocols.filter(({ id, words }) => !words.some((expression) => found(expression)[0] === id));
  expect(lost.map(({ id }) => id)).toEqual([]);
});
