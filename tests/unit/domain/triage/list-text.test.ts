/** What is said before a list counts the signs that are read, not those that are written. */
import { beforeAll, describe, expect, test } from 'vitest';
import { loadLanguage } from '../../../../lib/content/text/in-language';
import { protocolIn, protocols } from '../../../../lib/content/triage/protocols';
import { countedText } from '../../../../lib/domain/triage/language/list-text';
import { endAfter, sheetOf, signOf } from './triage-case';

beforeAll(() => loadLanguage('en'));

test.each([
  [
    'Je vous lis cinq signes, arrêtez-moi dès que c’est oui.',
    3,
    'Je vous lis trois signes, arrêtez-moi dès que c’est oui.',
  ],
  ['Quatre questions sur l’enfant.', 2, 'Deux questions sur l’enfant.'],
  ['Six questions directes.', 5, 'Cinq questions directes.'],
  ['Encore trois.', 2, 'Encore deux.'],
  ['I will read you five signs; stop me.', 3, 'I will read you three signs; stop me.'],
  ['Four more.', 2, 'Two more.'],
  ['Three questions.', 2, 'Two questions.'],
  ['Six direct questions.', 4, 'Four direct questions.'],
])('« %s » over %i signs', (text, count, said) => {
  expect(countedText(text, count)).toBe(said);
});

test.each(['Depuis deux jours, y a-t-il :', 'Et le souffle ?', 'Je vous lis un signe.'])(
  '« %s » counts no signs and stays',
  (text) => {
    expect(countedText(text, 4)).toBe(text);
  },
);

test('every shipped list that counts says its whole count, so nothing else is rewritten', () => {
  const lists = [...protocols, ...protocols.map((each) => protocolIn(each, 'en'))].flatMap(({ questions }) =>
    questions.flatMap((each) => (typeof each !== 'string' && 'items' in each ? [each] : [])),
  );
  expect(lists.length).toBeGreaterThan(150);
  expect(lists.filter(({ text, items }) => countedText(text, items.length) !== text)).toEqual([]);
});

describe('a list of which one sign was said before', () => {
  const shared = signOf('a', 'vital');
  const list = {
    id: 'l',
    text: 'Je vous lis trois signes.',
    items: [shared, signOf('b', 'vital'), signOf('c', 'vital')],
  };
  const asked = (keys: string) => {
    const end = endAfter(keys, [sheetOf('un', [shared], '72h'), sheetOf('deux', [list], '72h')]);
    return end.state === 'asking' ? end.question.text : end.state;
  };

  test('is read as two', () => {
    expect(asked('N')).toBe('Je vous lis deux signes.');
  });
});
