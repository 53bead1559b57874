/** The catalogue against the world: the reasons of public lists, each led to a fitting protocol or told that there is none. */
import { expect, test } from 'vitest';
import { sources } from '../../../../lib/content/sources';
import { callerWords } from '../../../../lib/content/triage/caller-words';
import { protocols, sheetById } from '../../../../lib/content/triage/protocols';
import { reasons } from '../../../../lib/content/triage/reasons';
import { createProtocolSearch } from '../../../../lib/domain/triage/search/protocol-search';

const search = createProtocolSearch(protocols, callerWords);
const findProtocols = (said: string) => search(said).map(({ protocol }) => protocol.id);

test('two hundred reasons, each once, from a known list', () => {
  expect(reasons.length).toBeGreaterThanOrEqual(200);
  const ids = reasons.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(reasons.filter(({ source }) => !sources[source]).map(({ id }) => id)).toEqual([]);
});

test('each leads to a protocol that exists, or says plainly that none fits', () => {
  const lost = reasons.filter(({ protocol, why }) => (protocol ? !sheetById(protocol) : !why));
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test('the protocol of a reason stands among the first three for the words of its rubric, nineteen of twenty', () => {
  const led = reasons.filter(({ protocol }) => protocol);
  const missed = led.filter(
    ({ said, protocol }) =>
      !findProtocols(said)
        .slice(0, 3)
        .includes(protocol ?? ''),
  );
  console.info(
    `${reasons.length} reasons: ${led.length} with a protocol, ${led.length - missed.length} found among the first three; missed: ${missed.map(({ id, said }) => `${id} « ${said} »`).join(', ')}`,
  );
  expect(missed.length).toBeLessThanOrEqual(led.length / 20);
});

test('names every protocol but those that are no complaint of a list', () => {
  const named = new Set(reasons.map(({ protocol }) => protocol));
  const others = protocols.map(({ id }) => id).filter((id) => !named.has(id));
  expect(others).toEqual([]);
});
