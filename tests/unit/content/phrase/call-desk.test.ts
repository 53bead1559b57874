/** Content of the call desk: every source, phrase and letter that it names exists. */
import { describe, expect, test } from 'vitest';
import { AGGRESSION_LADDER, CALLER_STATE_PHRASES } from '../../../../lib/content/phrase/caller-states';
import {
  difficultCallSources,
  difficultCallSteps,
} from '../../../../lib/content/phrase/difficult-call-steps';
import { judgementWords, judgementWordsSource } from '../../../../lib/content/phrase/judgement-words';
import { phraseCategories } from '../../../../lib/content/phrase/phrases';
import { sources } from '../../../../lib/content/sources';
import { spellingAlphabet } from '../../../../lib/content/text/spelling-alphabet';
import { parseTemplate } from '../../../../lib/domain/phrase/phrase-template';
import { REGIONS } from '../../../../lib/domain/text/region';
import { CALLER_STATES } from '../../../../lib/domain/triage/caller-state';

const categoryOf = (phraseId: string) =>
  phraseCategories.find(({ phrases }) => phrases.some(({ id }) => id === phraseId));

describe('the spelling alphabets', () => {
  test.each(REGIONS)('give in %s each letter a word that begins with it', (region) => {
    const { letters, source } = spellingAlphabet(region);
    expect(Object.keys(letters).join('')).toBe('abcdefghijklmnopqrstuvwxyz');
    for (const [letter, word] of Object.entries(letters)) {
      expect(word.normalize('NFD').charAt(0).toLowerCase()).toBe(letter);
    }
    expect(sources[source]).toBeDefined();
  });
});

describe('the words of judgement', () => {
  test('come from a known source, about fifty entries of both kinds', () => {
    expect(sources[judgementWordsSource]).toBeDefined();
    expect(judgementWords.length).toBeGreaterThanOrEqual(40);
    expect(new Set(judgementWords.map(({ kind }) => kind))).toEqual(new Set(['judgement', 'sensitive']));
  });

  test('stand each in one entry only', () => {
    const words = judgementWords.flatMap((entry) => entry.words);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  test('ask to remove sensitive data rather than to reword them', () => {
    const kept = judgementWords.filter(
      ({ kind, advice }) => kind === 'sensitive' && !advice.startsWith('à supprimer'),
    );
    expect(kept).toEqual([]);
  });
});

describe('the states of a caller', () => {
  test('lead each to categories of phrases that exist', () => {
    for (const state of CALLER_STATES) {
      const ids = CALLER_STATE_PHRASES[state];
      expect(ids.length).toBeGreaterThan(0);
      expect(ids.filter((id) => !phraseCategories.some((category) => category.id === id))).toEqual([]);
    }
  });
});

describe('the ladder of an aggressive call', () => {
  const { calming, limit, beforeClosing, closing } = AGGRESSION_LADDER;

  test('calms three times, then sets the limit, asks about danger and closes', () => {
    expect(calming.map((id) => categoryOf(id)?.id)).toEqual(['colere', 'colere', 'colere']);
    expect([limit, beforeClosing, closing].map((id) => categoryOf(id)?.id)).toEqual([
      'agressif',
      'agressif',
      'agressif',
    ]);
    expect(new Set([...calming, limit, beforeClosing, closing]).size).toBe(6);
  });

  test('is said without a blank to fill and without care advice', () => {
    const phrases = phraseCategories.flatMap((category) => category.phrases);
    for (const id of [...calming, limit, beforeClosing, closing]) {
      const phrase = phrases.find((each) => each.id === id);
      expect(parseTemplate(phrase?.text ?? '{missing}').every(({ kind }) => kind === 'text')).toBe(true);
      expect(phrase).toMatchObject({ kind: 'spoken', validation: false });
    }
  });
});

test('a difficult call goes through four steps, from known sources', () => {
  expect(difficultCallSteps.map(({ id }) => id)).toEqual(['identify', 'think', 'choose', 'apply']);
  expect(difficultCallSources.filter((key) => !sources[key])).toEqual([]);
});
