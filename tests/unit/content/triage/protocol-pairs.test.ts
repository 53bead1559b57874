/** The same call comes to the same level whichever plausible protocol is opened. */
import { describe, expect, test } from 'vitest';
import { sources } from '../../../../lib/content/sources';
import { sheets } from '../../../../lib/content/triage/protocols';
import pairsApart from './pairs-apart.json';
import {
  areLinked,
  levelsApart,
  levelsApartOnNo,
  levelsApartOnYes,
  pairsSharingWords,
} from './protocol-pairs';

describe('two protocols that the same words lead to', () => {
  const pairs = pairsSharingWords(sheets);
  const apart = pairs.filter((pair) => levelsApart(pair) > 0);
  const idsOfPair = (pair: (typeof pairs)[number]) =>
    pair
      .map(({ protocol }) => protocol.id)
      .toSorted()
      .join(' / ');
  const explained = pairsApart.flatMap(({ higher, than }) =>
    than.map((other) => [higher, other].toSorted().join(' / ')),
  );

  test('end alike, or one key leads from one to the other', () => {
    const unlinked = apart.filter((pair) => !areLinked(pair));
    console.info(
      `${pairs.length} pairs share a search word, ${apart.length} end apart: ${apart.filter((pair) => levelsApartOnYes(pair) > 0).length} on a « oui », ${apart.filter((pair) => levelsApartOnNo(pair) > 0).length} when all is refused; ${apart.filter((pair) => levelsApart(pair) > 1).length} by more than one level; ${unlinked.length} without a link`,
    );
    expect(unlinked.map(idsOfPair)).toEqual([]);
  });

  test('come to the same level by every « oui » to what both ask', () => {
    expect(pairs.filter((pair) => levelsApartOnYes(pair) > 0).map(idsOfPair)).toEqual([]);
  });

  test('end more than one level apart only for a reason that is written down with its source', () => {
    const far = apart.filter((pair) => levelsApart(pair) > 1).map(idsOfPair);
    expect(far.filter((pair) => !explained.includes(pair))).toEqual([]);
    expect(explained.filter((pair) => !far.includes(pair))).toEqual([]);
    expect(pairsApart.filter(({ source }) => !sources[source])).toEqual([]);
  });
});
