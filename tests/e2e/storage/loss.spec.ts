// Three calls are noted in turn while everything that can fall falls: what the disk acknowledged is never lost, no call
// goes missing, and no word strays into another call. The accidents follow a seed, which is printed.
import { between, type Random, seededRandom, shuffled } from '../../demonstration/agenda/seeded-random.ts';
import { expect, test } from '../stage/browser.ts';
import { startDetachedBrowser } from '../stage/detached-browser.ts';
import {
  ACCIDENTS,
  type Accident,
  beginCalls,
  type Desk,
  HAPPENINGS,
  nextCall,
  openDesk,
  type StoredCall,
  SURVIVED,
  storedCalls,
} from './accidents.ts';

const { DECROCHE_SEED } = process.env;
const SEED = Number(DECROCHE_SEED ?? 20_261_122);

/** Each call has its own words, numbered: a letter that is lost, doubled or in the wrong call shows. */
const SCRIPTS = ['un', 'deux', 'trois'].map((word) =>
  Array.from({ length: 900 }, (_, at) => `${word}${at}`).join(' '),
);

const LETTER_MS = 6;

const scriptOf = (text: string): string => SCRIPTS.find((script) => script.startsWith(text)) ?? '';

type Row = {
  events: number;
  typed: number;
  acknowledged: number;
  acknowledgedLost: number;
  otherLost: number;
  callsLost: number;
  callsMixed: number;
};
const emptyRow = (): Row => ({
  events: 0,
  typed: 0,
  acknowledged: 0,
  acknowledgedLost: 0,
  otherLost: 0,
  callsLost: 0,
  callsMixed: 0,
});

/** Types on until `letters` are typed or the desk falls; gives how many were. */
async function typeOn({ hands }: Desk, words: string, befall: (at: number) => void): Promise<number> {
  for (let at = 0; at < words.length; at += 1) {
    befall(at);
    const isTyped = await hands.type(words.charAt(at)).then(
      () => true,
      () => false,
    );
    if (!isTyped) return at;
    await new Promise((resolve) => setTimeout(resolve, LETTER_MS));
  }
  return words.length;
}

const reasonOf = (calls: readonly StoredCall[], script: string): string =>
  calls.find(({ reason }) => reason !== '' && script.startsWith(reason))?.reason ?? '';

type Round = { readonly accident: Accident; readonly random: Random; readonly row: Row };

/** One accident in mid-typing; counts in the row what came of it, and gives the desk as it was found again. */
async function playRound(
  desk: Desk,
  { accident, random, row }: Round,
  start: () => Promise<Desk['browser']>,
) {
  const before = await nextCall(desk);
  const script = scriptOf(before);
  expect(script, `« ${before} » is the beginning of a call`).not.toBe('');
  const letters = between(random, 12, 40);
  const falls = between(random, 4, letters - 2);
  let acknowledged = before.length;
  let befalling: Promise<unknown> = Promise.resolve();
  const befall = (at: number) => {
    if (at !== falls) return;
    // What is on disk a moment before is acknowledged, whatever the accident then interrupts.
    befalling = storedCalls(desk).then((calls) => {
      acknowledged = reasonOf(calls, script).length;
      return HAPPENINGS[accident].befall(desk);
    });
  };
  const typed = await typeOn(desk, script.slice(before.length, before.length + letters), befall);
  await befalling;
  const found = await HAPPENINGS[accident].recover(desk, start);
  const expected = before.length + (SURVIVED.has(accident) ? typed : 0);
  await expect
    .poll(async () => reasonOf(await storedCalls(found), script).length)
    .toBeGreaterThanOrEqual(expected);
  const calls = await storedCalls(found);
  const kept = reasonOf(calls, script).length;
  row.events += 1;
  row.typed += typed;
  row.acknowledged += acknowledged - before.length;
  row.acknowledgedLost += Math.max(0, acknowledged - kept);
  row.otherLost += Math.max(0, before.length + typed - Math.max(kept, acknowledged));
  row.callsLost += SCRIPTS.filter((each) => reasonOf(calls, each) === '').length;
  row.callsMixed += calls.filter(({ reason }) => scriptOf(reason) === '').length;
  return found;
}

const HEAD =
  'accident            events  typed  acknowledged  acknowledged lost  other lost  calls lost  calls mixed';

function printTable(rows: ReadonlyMap<Accident, Row>): void {
  const lines = [...rows].map(([accident, row]) =>
    [
      accident.padEnd(18),
      ...Object.values(row).map((value, at) => String(value).padStart([6, 7, 14, 19, 12, 12, 13][at] ?? 8)),
    ].join(''),
  );
  console.log([`seed ${SEED}`, HEAD, ...lines].join('\n'));
}

async function playAccidents(
  rounds: readonly Accident[],
  start: () => Promise<Desk['browser']>,
): Promise<void> {
  const random = seededRandom(SEED);
  const rows = new Map(ACCIDENTS.map((accident) => [accident, emptyRow()]));
  let desk = await openDesk(start);
  try {
    await beginCalls(
      desk,
      SCRIPTS.map((script) => script.slice(0, 12)),
    );
    for (const accident of shuffled(random, rounds)) {
      const row = rows.get(accident) ?? emptyRow();
      desk = await playRound(desk, { accident, random, row }, start);
    }
  } finally {
    printTable(rows);
    await desk.browser.close();
  }
  const nothing = { acknowledgedLost: 0, callsLost: 0, callsMixed: 0 };
  for (const [accident, row] of rows) expect(row, accident).toMatchObject(nothing);
  for (const accident of SURVIVED) expect(rows.get(accident), accident).toMatchObject({ otherLost: 0 });
}

const CASES = [
  { title: 'an accident of each kind in mid-typing', each: 1 },
  { title: 'a hundred accidents in mid-typing @full', each: 20 },
];

for (const { title, each } of CASES) {
  test(`${title}: nothing acknowledged is lost, no call is lost, none is mixed`, async ({
    extensionPath,
    agenda,
  }, testInfo) => {
    const options = {
      extensionPath,
      profile: testInfo.outputPath('profile'),
      url: `${agenda.url}/patients/p-001`,
    };
    const rounds = Array.from({ length: each }, () => ACCIDENTS).flat();
    await playAccidents(rounds, () => startDetachedBrowser(options));
  });
}
