/** A caller without French: each question stands in every language, with how it is said. */
import { expect, test } from 'vitest';
import { sources } from '../../../../lib/content/sources';
import { closedQuestions } from '../../../../lib/content/triage/closed-questions';

const { asked, languages, sources: cited } = closedQuestions;

test('twelve languages, each once, each with every question', () => {
  expect(new Set(languages.map(({ code }) => code)).size).toBe(12);
  const ids = asked.map(({ id }) => id);
  for (const { name, questions } of languages) expect(Object.keys(questions), name).toEqual(ids);
  expect(cited.filter((key) => !sources[key])).toEqual([]);
});

test('every question is closed, and what is said is written in letters that French reads', () => {
  const spoken = languages.flatMap(({ yes, no, questions }) => [yes, no, ...Object.values(questions)]);
  expect(spoken.filter(({ said }) => !/^[\p{Script=Latin}\s.'’-]+$/u.test(said))).toEqual([]);
  const open = asked.filter(({ id, text }) => id !== 'callBack' && !/-(?:elle|il|ce) |a-t-il/u.test(text));
  expect(open).toEqual([]);
});
