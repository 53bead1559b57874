/** What a signature of a protocol covers, to the letter; and what it leaves out. */
import { describe, expect, test } from 'vitest';
import { sealOfWords } from '../../../../lib/domain/practice/signing/words';
import { wordsOfProtocol } from '../../../../lib/domain/triage/protocol-words';
import { TriageProtocol, type TriageSign } from '../../../../lib/domain/triage/triage';

const flag = (changes: Partial<TriageSign> = {}): TriageSign => ({
  id: 'convulse',
  text: 'Convulse-t-il ?',
  level: 'vital',
  instruction: 'Appeler le {urgence}.',
  exit: false,
  ...changes,
});
const flags = (changes?: Partial<TriageSign>) => new Map([['convulse', flag(changes)]]);

const FEVER = TriageProtocol.parse({
  id: 'fievre',
  version: 3,
  title: 'Fièvre',
  specialty: 'toutes',
  words: ['fièvre', 'température'],
  questions: [
    'convulse',
    {
      id: 'fievre.liste',
      text: 'Je vous lis deux signes.',
      items: [
        {
          id: 'fievre.1',
          text: 'A-t-il moins de trois mois ?',
          level: 'urgent',
          appliesTo: { group: 'child' },
        },
        { id: 'fievre.2', text: 'Boit-il mal ?', level: 'day', say: 'Venez ce jour.', doubt: 'none' },
      ],
    },
  ],
  otherwise: { level: '72h', instruction: 'Rappeler si cela dure.' },
  waitingAdvice: [{ text: 'Faire boire.', source: 'ameli', grade: 'A' }],
  sources: ['ameli'],
  note: '',
});
const seal = (protocol: TriageProtocol, changes?: Partial<TriageSign>) =>
  sealOfWords(wordsOfProtocol(protocol, flags(changes)));

test('the words stand in a fixed order, shared red flags in place', () => {
  expect(wordsOfProtocol(FEVER, flags()).slice(0, 12)).toEqual([
    ['kind', 'protocol'],
    ['id', 'fievre'],
    ['title', 'Fièvre'],
    ['specialty', 'toutes'],
    ['appliesTo', '[null,null,null,null,null]'],
    ['words', 'fièvre\ntempérature'],
    ['order', '[["convulse","convulse"],["fievre.liste","fievre.1","fievre.2"]]'],
    ['sign/convulse/text', 'Convulse-t-il ?'],
    ['sign/convulse/level', 'vital'],
    ['sign/convulse/instruction', 'Appeler le {urgence}.'],
    ['sign/convulse/say', ''],
    ['sign/convulse/how', ''],
  ]);
});

/** Written down: if it changes, every signature that exists is void, and whoever changes it must mean that. */
test('the seal of a protocol that never changes never changes', () => {
  expect(seal(FEVER)).toBe('96e7ea89be7cdd35af0d2be0eac3af36639455df50b9b94a03640eed424e1e77');
});

describe('the seal is another one', () => {
  test.each<[string, Partial<TriageSign>]>([
    ['worded otherwise', { text: 'Fait-il des convulsions ?' }],
    ['milder', { level: 'urgent' }],
    ['told otherwise', { instruction: 'Rappeler.' }],
    ['said otherwise', { say: 'Ne quittez pas.' }],
    ['whose doubt counts otherwise', { doubt: 'none' }],
    ['that opens another protocol', { opens: 'epilepsie' }],
  ])('with a shared red flag %s, by an update', (_how, changes) => {
    expect(seal(FEVER, changes)).not.toBe(seal(FEVER));
  });

  test.each<[string, Partial<TriageProtocol>]>([
    ['another title', { title: 'Fièvre, chez nous' }],
    ['a question less', { questions: FEVER.questions.slice(1) }],
    ['the questions in another order', { questions: FEVER.questions.toReversed() }],
    ['another end', { otherwise: { level: 'routine', instruction: 'Rappeler si cela dure.' } }],
    ['a reason for its end', { otherwise: { ...FEVER.otherwise, why: 'Elle peut durer.' } }],
    ['a sign whose doubt is put aside', { aside: ['convulse'] }],
    ['other advice', { waitingAdvice: [] }],
    ['other words of callers', { words: ['fièvre'] }],
    ['other people', { appliesTo: { group: 'adult' } }],
  ])('with %s', (_how, changes) => {
    expect(seal({ ...FEVER, ...changes })).not.toBe(seal(FEVER));
  });
});

test.each<[string, Partial<TriageProtocol>]>([
  ['its number', { version: 9 }],
  ['who wrote it', { author: 'Dr Martin' }],
  ['where the search puts it', { before: ['toux'], seeAlso: ['toux'] }],
])('%s is no word of it', (_what, changes) => {
  expect(seal({ ...FEVER, ...changes })).toBe(seal(FEVER));
});
