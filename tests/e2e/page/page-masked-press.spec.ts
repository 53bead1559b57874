// A page at rest that is masked is not laid out again: the panel over it is in plain sight all the same, and no press is refused.
import { expect, test } from '../stage/browser.ts';
import { serveHost } from '../stage/page-host.ts';
import { openDesk, PAGE, pressIt, seenWhole, setMask, TAKEN_MS } from '../stage/panel-presses.ts';

test('masked while her caret is in a page at rest, the panel takes every press', async ({ launch }) => {
  const host = await serveHost({ '/': { html: PAGE } });
  const desk = await openDesk(await launch(), host.url('/'));
  for (const press of ['copy', 'insert'] as const) {
    await desk.page.locator('#note').click();
    await setMask(desk, true);
    await seenWhole(desk);
    expect([press, await pressIt(desk, press, TAKEN_MS)]).toEqual([press, true]);
    await setMask(desk, false);
  }
  await host.close();
});
