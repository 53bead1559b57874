/** Text made comparable. */
import { expect, test } from 'vitest';
import { fold } from '../../../../lib/domain/text/search-text';

test.each([
  ["Élancement à l'ŒIL", 'elancement a l oeil'],
  ['l’aine — « ça pulse »', 'l aine ca pulse'],
  ['ﬁèvre, 39°', 'fievre 39'],
  ['Lætitia\u00a0Weiß', 'laetitia weiss'],
  ['e\u0301te\u0301', 'ete'],
  ['  ', ''],
])('%s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
