/** How many callers' sentences lead to their protocol, beside two simpler techniques; the figures go into docs/figures.md. */
import { describe, expect, test } from 'vitest';
import { callerWords } from '../../../../lib/content/triage/caller-words';
import { protocols } from '../../../../lib/content/triage/protocols';
import { createProtocolSearch } from '../../../../lib/domain/triage/search/protocol-search';
import { bySharedWords, bySubstring } from '../phrase/plain-search';
import { type CallerSentence, CALLER_SENTENCES as COMMON } from './caller-sentences';
import { RARE_CALLER_SENTENCES, RARE_UNSEEN_SENTENCES } from './rare-sentences';
import { UNSEEN_SENTENCES as COMMON_UNSEEN } from './unseen-sentences';

const CALLER_SENTENCES = [...COMMON, ...RARE_CALLER_SENTENCES];
const UNSEEN_SENTENCES = [...COMMON_UNSEEN, ...RARE_UNSEEN_SENTENCES];

const search = createProtocolSearch(protocols, callerWords);

const TECHNIQUES = {
  'shipped search': (query: string) => search(query).map(({ protocol }) => protocol.id),
  'shared words': bySharedWords(protocols),
  'expression as substring': bySubstring(protocols),
} as const;

/** Share of the sentences whose protocol stands among the first `count`. */
const recall = (
  find: (query: string) => readonly string[],
  sentences: readonly CallerSentence[],
  count: number,
): number =>
  sentences.filter(([sentence, id]) => find(sentence).slice(0, count).includes(id)).length / sentences.length;

const percent = (share: number) => `${(100 * share).toFixed(1)}\u202f%`;

test('there are three hundred sentences, and none stands in both halves', () => {
  const tuned = new Set(CALLER_SENTENCES.map(([sentence]) => sentence));
  expect(CALLER_SENTENCES.length + UNSEEN_SENTENCES.length).toBeGreaterThanOrEqual(300);
  expect(UNSEEN_SENTENCES.filter(([sentence]) => tuned.has(sentence))).toEqual([]);
});

test('every protocol has its sentences in both halves', () => {
  for (const half of [CALLER_SENTENCES, UNSEEN_SENTENCES]) {
    const met = new Set(half.map(([, id]) => id));
    expect(protocols.filter(({ id }) => !met.has(id)).map(({ id }) => id)).toEqual([]);
  }
});

describe('recall', () => {
  test('on the second half: nine in ten come first, nineteen in twenty among three', () => {
    const find = TECHNIQUES['shipped search'];
    expect(recall(find, UNSEEN_SENTENCES, 1)).toBeGreaterThanOrEqual(0.9);
    expect(recall(find, UNSEEN_SENTENCES, 3)).toBeGreaterThanOrEqual(0.95);
  });

  test('is well above what simpler techniques reach', () => {
    const rows = Object.entries(TECHNIQUES).map(([technique, find]) => ({
      technique,
      'tuned on, first': percent(recall(find, CALLER_SENTENCES, 1)),
      'tuned on, first three': percent(recall(find, CALLER_SENTENCES, 3)),
      'second half, first': percent(recall(find, UNSEEN_SENTENCES, 1)),
      'second half, first three': percent(recall(find, UNSEEN_SENTENCES, 3)),
    }));
    console.table(rows);
    const shipped = recall(TECHNIQUES['shipped search'], UNSEEN_SENTENCES, 3);
    expect(shipped).toBeGreaterThan(recall(TECHNIQUES['shared words'], UNSEEN_SENTENCES, 3) + 0.05);
    expect(shipped).toBeGreaterThan(
      recall(TECHNIQUES['expression as substring'], UNSEEN_SENTENCES, 3) + 0.05,
    );
  });

  test('leaves no sentence without an answer, and what a letter costs is printed', () => {
    const costs = UNSEEN_SENTENCES.flatMap(([sentence]) => {
      const typed = [...sentence].map((_, at) => sentence.slice(0, at + 1));
      return typed.map((prefix) => {
        const from = performance.now();
        const found = search(prefix);
        const took = performance.now() - from;
        if (prefix === sentence) expect(found, sentence).not.toEqual([]);
        return took;
      });
    }).toSorted((a, b) => a - b);
    const at = (share: number) => `${(costs[Math.floor(share * (costs.length - 1))] ?? 0).toFixed(2)} ms`;
    // For the reader alone: what a machine takes is no verdict.
    console.table([{ letters: costs.length, median: at(0.5), '99 of 100': at(0.99), worst: at(1) }]);
  });
});
