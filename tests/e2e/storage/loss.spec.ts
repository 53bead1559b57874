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
import {
  type CallScript,
  callScripts,
  isUntouched,
  mayLeave,
  scriptOf,
  sharedLength,
  type Typing,
  textOf,
} from './call-scripts.ts';

const { DECROCHE_SEED } = process.env;
const SEED = Number(DECROCHE_SEED ?? 20_261_122);

const LETTER_MS = 6;

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

/** Types on until the words are typed or the desk falls; gives how many letters were tried. */
async function typeOn({ hands }: Desk, words: string, befall: (at: number) => void): Promise<number> {
  for (let at = 0; at < words.length; at += 1) {
    befall(at);
    const isTyped = await hands.type(words.charAt(at)).then(
      () => true,
      () => false,
    );
    if (!isTyped) return at + 1;
    await new Promise((resolve) => setTimeout(resolve, LETTER_MS));
  }
  return words.length;
}

type Round = {
  readonly accident: Accident;
  readonly random: Random;
  readonly row: Row;
  readonly scripts: readonly CallScript[];
};

type Played = Typing & { readonly script: CallScript; readonly acknowledged: string };

/** Types on in the call that has waited longest, the accident falling in between. */
async function typeThrough(desk: Desk, { accident, random, scripts }: Round): Promise<Played> {
  const before = await nextCall(desk);
  const script = scriptOf(scripts, before);
  if (!script) throw new Error(`« ${before} » is the beginning of no call.`);
  const letters = between(random, 12, 40);
  const falls = between(random, 4, letters - 2);
  let acknowledged = before;
  let befalling: Promise<unknown> = Promise.resolve();
  const befall = (at: number) => {
    if (at !== falls) return;
    // What is on disk a moment before is acknowledged, whatever the accident then interrupts.
    befalling = storedCalls(desk).then((calls) => {
      acknowledged = textOf(calls, script);
      return HAPPENINGS[accident].befall(desk);
    });
  };
  const words = script.words.slice(script.typed.length, script.typed.length + letters);
  const tried = words.slice(0, await typeOn(desk, words, befall));
  await befalling;
  script.typed += tried;
  return { script, before, whole: before + tried, acknowledged };
}

/** Counts what came of an accident to the call on screen. */
function judgePlayed({ accident, row }: Round, played: Played, kept: string): void {
  const { before, whole, acknowledged } = played;
  row.events += 1;
  row.typed += whole.length - before.length;
  row.acknowledged += acknowledged.length - before.length;
  row.acknowledgedLost += acknowledged.length - sharedLength(acknowledged, kept);
  row.otherLost += whole.length - Math.max(kept.length, acknowledged.length);
  if (mayLeave(accident, kept, played)) return;
  console.log(`${accident}: of « ${whole} » « ${kept} » came through`);
  row.callsMixed += 1;
}

/** Counts what came of it to the calls, those that were not on screen included. */
function judgeCalls({ row, scripts }: Round, { script }: Played, calls: readonly StoredCall[]): void {
  const others = scripts.filter((each) => each !== script);
  row.callsLost += scripts.filter((each) => textOf(calls, each) === '').length;
  row.callsMixed += others.filter((each) => !isUntouched(textOf(calls, each), each)).length;
  row.callsMixed += Math.max(0, calls.length - scripts.length);
}

/** One accident in mid-typing; gives the desk as it was found again. */
async function playRound(desk: Desk, round: Round, start: () => Promise<Desk['browser']>) {
  const { accident } = round;
  const played = await typeThrough(desk, round);
  const { script, before, whole } = played;
  const found = await HAPPENINGS[accident].recover(desk, start);
  const keptNow = async () => textOf(await storedCalls(found), script);
  if (SURVIVED.has(accident)) await expect.poll(keptNow).toBe(whole);
  else await expect.poll(async () => (await keptNow()).length).toBeGreaterThanOrEqual(before.length);
  const calls = await storedCalls(found);
  script.kept = textOf(calls, script);
  judgePlayed(round, played, script.kept);
  judgeCalls(round, played, calls);
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
  const scripts = callScripts();
  const rows = new Map(ACCIDENTS.map((accident) => [accident, emptyRow()]));
  let desk = await openDesk(start);
  try {
    await beginCalls(
      desk,
      scripts.map(({ typed }) => typed),
    );
    for (const accident of shuffled(random, rounds)) {
      const row = rows.get(accident) ?? emptyRow();
      desk = await playRound(desk, { accident, random, row, scripts }, start);
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
