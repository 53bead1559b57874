// @vitest-environment happy-dom
// What is read aloud: words with hyphens stand whole, and what is copied has the very letters of the text.
import { expect, test } from 'vitest';
import { Unbroken } from '../../../../components/kit/words/Unbroken';
import { draw } from '../draw';

test.each([
  ['est-elle réveillée, et respire-t-elle normalement ?', ['est-elle', 'respire-t-elle']],
  ['Jean-Baptiste, puis-je vous proposer ce rendez-vous ?', ['Jean-Baptiste', 'puis-je', 'rendez-vous']],
  ['C’est-à-dire vingt-et-un jours', ['C’est-à-dire', 'vingt-et-un']],
  ['Le 01-99-00-56-78 – sans suite', ['01-99-00-56-78']],
  ['anticonstitutionnellement-parlant', []],
])('« %s »: no line ends within a word', async (text, words) => {
  const { root } = await draw(<Unbroken text={text} />);
  expect([...root.querySelectorAll('.unbroken')].map((word) => word.textContent)).toEqual(words);
  expect(root.textContent).toBe(text);
});
