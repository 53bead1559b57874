// Which change of a protocol is letters typed in one text.
import { expect, test } from 'vitest';
import { changedText } from '../../../../../lib/domain/triage/writing/changed-text';
import { protocol } from '../../../app/open-panel';

const TOOTH = protocol('douleur-dentaire');
const { otherwise, questions } = TOOTH;

test('one text that differs is named by its place', () => {
  expect(changedText(TOOTH, { ...TOOTH, title: 'Dents' })).toBe('title');
  const said = { ...TOOTH, otherwise: { ...otherwise, instruction: 'Demain' } };
  expect(changedText(TOOTH, said)).toBe('otherwise/instruction');
});

test('nothing, two texts, a level, an order, something put in or taken out are none', () => {
  const others = [
    TOOTH,
    { ...TOOTH, title: 'Dents', author: 'Lise' },
    { ...TOOTH, otherwise: { ...otherwise, level: 'message' as const } },
    { ...TOOTH, questions: questions.toReversed() },
    { ...TOOTH, questions: questions.slice(1) },
    { ...TOOTH, words: [...TOOTH.words, 'dent'] },
  ];
  expect(others.map((other) => changedText(TOOTH, other))).toEqual(others.map(() => null));
});
