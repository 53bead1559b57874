/** The time to the red flag: a sign rings as she types; a sentence without any waits for the first grave list. */
import { expect, test } from 'vitest';
import { callerWords } from '../../../../lib/content/triage/caller-words';
import { protocols } from '../../../../lib/content/triage/protocols';
import { createProtocolSearch } from '../../../../lib/domain/triage/search/protocol-search';
import { flagSummary, flagTable } from '../../../report/time-to-flag';

const search = createProtocolSearch(protocols, callerWords);
const typed = (words: string, level = 'vital') => ({ bed: 'typed', id: words, words, protocols: [], level });

const flags = flagTable(
  [
    typed('il ne respire plus, il est tombé au travail'),
    typed('mon mari a un peu mal au ventre', 'urgent'),
    typed('renouvellement', 'message'),
  ],
  search,
);

test('a sign rings before the sentence is whole, at four letters a second', () => {
  const heard = flags.find(({ expected }) => expected === 'vital');
  expect(heard).toMatchObject({ shown: 'typing', seconds: Math.round((heard?.letters ?? 0) / 4) });
  expect(heard?.letters).toBeLessThanOrEqual('il ne respire plus'.length);
});

test('without a sign the first grave list is read to its end', () => {
  const [asked] = flags;
  expect(asked).toMatchObject({ expected: 'urgent', shown: 'asked' });
  expect(asked?.seconds).toBeGreaterThan('mon mari a un peu mal au ventre'.length / 4 + 3);
});

test('only grave cases count', () => {
  expect(flags.length).toBe(2);
  expect(flagSummary(flags)).toMatch(/^Red flag shown within 20 s: 1 of 2;/);
});
