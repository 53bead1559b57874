/** The same call comes to the same level whichever plausible protocol is opened. */
import { describe, expect, test } from 'vitest';
import { sources } from '../../../../lib/content/sources';
import { sheets } from '../../../../lib/content/triage/protocols';
import whySources from '../../../../lib/content/triage/why-sources.json';
import type { TriageSheet } from '../../../../lib/domain/triage/triage-sheet';
import pairsApart from './pairs-apart.json';
import { areLinked, type Difference, differences, pairsSharingWords } from './protocol-pairs';

const named = (...ids: readonly string[]): string => ids.toSorted().join(' / ');
const nameOf = ({ higher, lower }: Difference): string => named(higher.protocol.id, lower.protocol.id);
const once = (names: readonly string[]): string[] => [...new Set(names)].toSorted();

describe('two protocols that the same words lead to', () => {
  const pairs = pairsSharingWords(sheets);
  const apart = pairs.filter((pair) => differences(pair).length > 0);
  const all = pairs.flatMap(differences);
  const byDoubt = once(all.filter(({ by }) => by === 'doubt').map(nameOf));

  test('end alike, or one key leads from one to the other', () => {
    const unlinked = apart.filter((pair) => !areLinked(pair));
    const far = once(all.filter(({ levels }) => levels > 1).map(nameOf));
    console.info(
      `${pairs.length} pairs share a search word, ${apart.length} end apart, ${far.length} by more than one level; ${byDoubt.length} by a doubt, the others by what each comes to when all is refused; ${unlinked.length} without a link`,
    );
    expect(unlinked.map((pair) => named(...pair.map(({ protocol }) => protocol.id)))).toEqual([]);
  });

  test('come to the same level by every « oui » to what both ask', () => {
    expect(once(all.filter(({ answer }) => answer === 'yes').map(nameOf))).toEqual([]);
  });

  test('the higher default says why it is no milder, from a public source', () => {
    const cited = new Map(Object.entries<readonly string[]>(whySources));
    const isBacked = ({ protocol: { id, otherwise } }: TriageSheet): boolean => {
      const published = (cited.get(id) ?? []).filter((key) => key !== 'PC');
      return Boolean(otherwise.why) && published.length > 0 && published.every((key) => sources[key]);
    };
    const higher = all.filter(({ by }) => by === 'default').map((each) => each.higher);
    expect(once(higher.filter((sheet) => !isBacked(sheet)).map(({ protocol }) => protocol.id))).toEqual([]);
    // A reason where none is asked for would be one that nothing holds to its level.
    const said = sheets.filter(
      ({ protocol }) => protocol.otherwise.why && !higher.some((sheet) => sheet.protocol === protocol),
    );
    expect(said.map(({ protocol }) => protocol.id)).toEqual([]);
    expect([...cited.keys()]).toEqual(once(higher.map(({ protocol }) => protocol.id)));
  });

  test('a doubt weighs in one of them alone only for a reason that is written down with its source', () => {
    expect(once(pairsApart.flatMap(({ higher, than }) => than.map((other) => named(higher, other))))).toEqual(
      byDoubt,
    );
    expect(pairsApart.filter(({ source }) => !sources[source])).toEqual([]);
  });
});
