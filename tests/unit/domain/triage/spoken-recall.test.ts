/** Sentences as callers speak, written before the catalogue's words were opened: their protocol among the first three. */
import { expect, test } from 'vitest';
import { callerWords } from '../../../../lib/content/triage/caller-words';
import { protocols } from '../../../../lib/content/triage/protocols';
import { createProtocolSearch } from '../../../../lib/domain/triage/search/protocol-search';
import { SPOKEN_SENTENCES } from './spoken-sentences';

const search = createProtocolSearch(protocols, callerWords);

test('the protocol stands among the first three for nineteen of twenty', () => {
  const missed = SPOKEN_SENTENCES.filter(([words, ...fits]) => {
    const found = search(words).slice(0, 3);
    return !found.some(({ protocol }) => fits.includes(protocol.id));
  });
  console.info(`${SPOKEN_SENTENCES.length - missed.length} of ${SPOKEN_SENTENCES.length} among three`);
  expect(SPOKEN_SENTENCES.length).toBeGreaterThanOrEqual(110);
  expect(missed.length, missed.map(([words]) => words).join('\n')).toBeLessThanOrEqual(
    SPOKEN_SENTENCES.length / 20,
  );
});
