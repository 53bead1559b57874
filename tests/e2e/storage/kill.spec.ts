// kill -9 in the middle of every work on the disk: what was confirmed is there, and nothing is half done.
import { between, seededRandom } from '../../demonstration/agenda/seeded-random.ts';
import { printTable } from '../../fakes/print-table.ts';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { killBrowser } from '../stage/kill-browser.ts';
import { wordsInProfile } from '../stage/profile-bytes.ts';
import { pageScript } from './page-script.ts';

const WORKS = [
  ...(['save', 'type beside a message', 'purge', 'rewrap', 'switch on and off'] as const),
  ...(['seal what was open', 'restore', 'migrate'] as const),
] as const;
type Work = (typeof WORKS)[number];
/** What they work on lay open before. */
const WERE_OPEN: readonly Work[] = ['seal what was open', 'migrate'];

/** « rewrap,restore »: only these; « 30 »: so many kills. */
const { DECROCHE_SEED, DECROCHE_WORKS, DECROCHE_KILLS } = process.env;
const SEED = Number(DECROCHE_SEED ?? 20_261_128);
/** A message beside which letters are counted is told with their number. */
const nameOf = (id: string): string => id.replace(/~\d+$/, '');
/** How long a work runs before it is cut. Milliseconds. */
const LONGEST_RUN = 700;

type Row = {
  kills: number;
  confirmed: number;
  lost: number;
  /** Of each kill that lost something: what stands there instead. */
  losses: string[];
  half: number;
  closed: number;
  damaged: number;
  readable: number;
  /** Of a migration: how far the last one had come. */
  cut: Record<'old' | 'between' | 'done', number>;
};
const emptyRow = (): Row => ({
  kills: 0,
  confirmed: 0,
  lost: 0,
  losses: [],
  half: 0,
  closed: 0,
  damaged: 0,
  readable: 0,
  cut: { old: 0, between: 0, done: 0 },
});

type Found = {
  readonly opened: boolean;
  readonly damaged: number;
  readonly instead?: string;
  /** Of a migration: how far it had come. */
  readonly stages?: readonly (keyof Row['cut'])[];
  readonly each: readonly { readonly id: string; readonly isWhole: boolean; readonly isGone: boolean }[];
};

/** What the page said until it fell. */
const createHeard = () => {
  const said = { kept: new Set<string>(), going: new Set<string>() };
  return {
    hear(text: string) {
      const [, fact, ids] = /^kill:(kept|going):(.*)$/.exec(text) ?? [];
      if (fact === 'kept' || fact === 'going') for (const id of (ids ?? '').split(',')) said[fact].add(id);
    },
    said,
  };
};

/** Counts what came of one kill. */
function count(
  row: Row,
  { opened, damaged, each, stages = [], instead = '' }: Found,
  going: ReadonlySet<string>,
): void {
  row.kills += 1;
  const before = row.lost;
  row.confirmed += each.length;
  row.closed += opened ? 0 : 1;
  row.damaged += damaged;
  const [last] = stages.slice(-1);
  if (last) row.cut[last] += 1;
  for (const { id, isWhole, isGone } of each)
    if (!isWhole && !isGone) row.half += 1;
    else if (isGone && !going.has(id)) row.lost += 1;
  if (row.lost > before) row.losses.push(instead);
}

const rowsOf = ({ cut, losses: _losses, ...row }: Row): [string, number][] => [
  ...Object.entries(row),
  ...Object.entries(cut),
];

type Launch = (options?: { readonly profile: string }) => Promise<LaunchedBrowser>;

/** The browser, and a page of the extension in which the works run. */
async function desk(launch: Launch, code: string, profile?: string) {
  const browser = await launch(profile === undefined ? undefined : { profile });
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/manifest.json`);
  await page.evaluate(code);
  return { browser, page };
}

async function killedIn(launch: Launch, rounds: readonly Work[]): Promise<Map<Work, Row>> {
  const random = seededRandom(SEED);
  const code = await pageScript('kill-desk.ts', 'killDesk');
  const table = new Map<Work, Row>();
  let { browser, page } = await desk(launch, code);
  for (const [at, work] of rounds.entries()) {
    const row = table.get(work) ?? emptyRow();
    table.set(work, row);
    const { hear, said } = createHeard();
    page.on('console', (message) => hear(message.text()));
    await page.evaluate(`void killDesk.works[${JSON.stringify(work)}]('r${at}')`);
    // Something is confirmed before it falls, however slow the machine is.
    await expect.poll(() => said.kept.size).toBeGreaterThan(0);
    await page.waitForTimeout(between(random, 0, LONGEST_RUN));
    await killBrowser(browser);
    ({ browser, page } = await desk(launch, code, browser.profile));
    const ids = [...new Set([...said.kept, ...said.going])];
    // What was never closed may lie in the engine's files; what always was may not.
    const words = WERE_OPEN.includes(work)
      ? []
      : ids.slice(0, 3).flatMap((id) => [`motif ${nameOf(id)}`, `texte ${nameOf(id)}`, `sms ${nameOf(id)} `]);
    row.readable += (await wordsInProfile(browser.profile, words)).length;
    count(row, (await page.evaluate(`killDesk.found(${JSON.stringify(ids)})`)) as Found, said.going);
    await page.evaluate('killDesk.settle()');
  }
  return table;
}

const chosen = WORKS.filter((work) => !DECROCHE_WORKS || DECROCHE_WORKS.split(',').includes(work));
const every = Array.from(
  { length: Number(DECROCHE_KILLS ?? 136) },
  (_, at) => chosen[at % chosen.length] as Work,
);

for (const [tag, rounds] of [
  ['', ['purge', 'rewrap', 'migrate']],
  [' @full', every],
] as const)
  test(`killed in the middle, nothing confirmed is lost and nothing is half done${tag}`, async ({
    launch,
  }) => {
    const table = await killedIn(launch, rounds);
    for (const [work, row] of table) printTable(`kill -9 in « ${work} »`, rowsOf(row));
    for (const [work, { kills, confirmed: _confirmed, cut: _cut, ...harm }] of table)
      expect({ work, kills, ...harm }).toEqual({
        work,
        kills,
        lost: 0,
        losses: [],
        half: 0,
        closed: 0,
        damaged: 0,
        readable: 0,
      });
    expect([...table.values()].reduce((sum, { confirmed }) => sum + confirmed, 0)).toBeGreaterThan(0);
  });
