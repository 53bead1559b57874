// What an honest page does at the moment of her press costs her no second one, and no word of refusal.
import { expect, test } from '../stage/browser.ts';
import { type Host, serveHost } from '../stage/page-host.ts';
import { begin, end, openDesk, PAGE, seenWhole } from '../stage/panel-presses.ts';
import { sampled } from '../stage/sample.ts';
import { type Hand, pressUnder } from '../stage/sudden-presses.ts';
import { SUDDEN } from './panel-covers.ts';

const HANDS: readonly Hand[] = [
  { name: 'after a while, twice', afterMs: 1000, times: 2 },
  { name: 'at once', afterMs: 0, times: 1 },
  { name: 'a moment later, twice', afterMs: 90, times: 2 },
];
/** What stands over the panel for a quarter second or more may be a bait: a machine so busy has it refused now and then. */
const TRIES = 3;

const TRIALS = SUDDEN.flatMap((trick) => HANDS.map((hand) => ({ trick, hand })));

let host: Host;
test.beforeAll(async () => {
  host = await serveHost({ '/': { html: PAGE } });
});
test.afterAll(() => host.close());

for (const [which, trials] of sampled(TRIALS, 3))
  test(`a dialog, a menu, a scrollbar, a new size as she presses: one press is enough, two are no fault${which}`, async ({
    launch,
  }) => {
    const desk = await openDesk(await launch({ scrollbars: true }), host.url('/'));
    const missed: string[] = [];
    for (const { trick, hand } of trials) {
      const became: string[] = [];
      const mayTry = () => became.at(-1) !== 'taken' && became.length < (hand.afterMs < 500 ? TRIES : 1);
      while (mayTry()) {
        await seenWhole(desk);
        became.push(await pressUnder(desk, () => begin(desk, trick, 0), hand));
        await end(desk);
      }
      if (became.length > 1) console.log(`${trick.name}, ${hand.name}: ${became.join(', ')}`);
      if (became.at(-1) !== 'taken') missed.push(`${trick.name}, ${hand.name}: ${became.join(', ')}`);
    }
    expect(missed).toEqual([]);
  });
