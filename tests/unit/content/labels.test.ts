/** What the labels say of stored kinds: a kind without a word would be told by its name in the code. */
import { expect, test } from 'vitest';
import { keepingEn } from '../../../lib/content/labels/en/keeping';
import { keepingFr } from '../../../lib/content/labels/fr/keeping';
import { cards } from '../../../lib/domain/cards';

const KINDS = [...cards.map(({ kind }) => kind), 'setAside'];

test.each([
  ['French', keepingFr],
  ['English', keepingEn],
])('each stored kind is counted in %s, one and several', (_, { counted }) => {
  const one = KINDS.map((kind) => counted({ [kind]: 1 }));
  const two = KINDS.map((kind) => counted({ [kind]: 2 }));
  expect(one.filter((words, at) => words === `1 ${KINDS[at]}`)).toEqual([]);
  expect(new Set([...one, ...two].map((words) => words.slice(2))).size).toBe(2 * KINDS.length);
});
