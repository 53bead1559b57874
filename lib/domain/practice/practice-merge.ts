/** Joins a practice as one page filled it in with what another page stored meanwhile. */

import { keepMine, settle, sidesOf, union } from '../call/three-way';
import type { Sides } from '../text/text-merge';
import type { Practice } from './practice';

/** Each fact by itself; one that a side alone changed or emptied is as that side has it. */
const mergeFacts = ({ base, mine, theirs }: Sides<Practice['facts']>): Practice['facts'] => {
  const said = (facts: Practice['facts'], name: string) => facts[name] ?? '';
  return Object.fromEntries(
    [...new Set([...Object.keys(theirs), ...Object.keys(mine)])].map((name) => [
      name,
      settle({ base: said(base, name), mine: said(mine, name), theirs: said(theirs, name) }, keepMine),
    ]),
  );
};

/**
 * What either side alone changed stands; of one field that both changed, what is on this screen. Signatures are given
 * elsewhere than in a form: those stored are kept whatever the form was opened with.
 */
export function mergePractices(sides: Sides<Practice>): Practice {
  const of = <K extends keyof Practice>(key: K): Practice[K] => settle(sidesOf(sides, key), keepMine);
  return {
    id: sides.theirs.id,
    name: of('name'),
    region: of('region'),
    emergencyLine: of('emergencyLine'),
    timeZone: of('timeZone'),
    specialty: of('specialty'),
    practitioners: union(sidesOf(sides, 'practitioners'), { key: ({ id }) => id }),
    facts: mergeFacts(sidesOf(sides, 'facts')),
    eveningFrom: of('eveningFrom'),
    signatures: sides.theirs.signatures,
    hours: of('hours'),
    absences: union(sidesOf(sides, 'absences'), { key: (absence) => JSON.stringify(absence) }),
    hiddenSpecialties: of('hiddenSpecialties'),
    dispatch: of('dispatch'),
  };
}
