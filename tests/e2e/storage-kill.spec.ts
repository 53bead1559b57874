import { notesIn, openAgenda, startCall } from './agenda-call.ts';
import { expect, test } from './browser.ts';
import { killBrowser } from './kill-browser.ts';
import { observeStorage } from './storage-observer.ts';

/** The first ones are run always, the rest with `npm run test:full`. */
const [ALWAYS, ALL] = [3, 20];

/** Longer than any round lasts, and of which no two beginnings are the same. */
const SPOKEN = Array.from({ length: 600 }, (_, at) => `mot${at}`).join(' ');

for (let round = 1; round <= ALL; round++) {
  const tag = round > ALWAYS ? ' @full' : '';
  test(`what reached the disk before the browser was killed in mid-typing is there again, kill ${round}${tag}`, async ({
    launch,
    agenda,
  }) => {
    const browser = await launch();
    const page = await openAgenda(browser, agenda.url);
    const observer = await observeStorage(browser, page);
    const notes = notesIn(await startCall(page));
    await notes.click();

    const typing = page.keyboard.type(SPOKEN, { delay: 4 }).catch((error: unknown) => error);
    let acknowledged = '';
    // Each round is killed at another length of text, so at another moment of the database's own work.
    while (acknowledged.length < 20 + round * 13) acknowledged = await observer.notes();
    const shown = await notes.inputValue();
    await killBrowser(browser);
    expect(await typing, 'the kill came in mid-typing').toBeInstanceOf(Error);

    const again = await launch({ profile: browser.profile });
    const found = notesIn(await startCall(await openAgenda(again, agenda.url)));
    await expect(found).not.toHaveValue('');
    const kept = await found.inputValue();
    expect(SPOKEN.startsWith(kept), `« ${kept.slice(-40)} » is what she typed`).toBe(true);
    expect(kept.length).toBeGreaterThanOrEqual(acknowledged.length);
    const lost = Math.max(0, shown.length - kept.length);
    const description = `${lost} of ${shown.length}`;
    test.info().annotations.push({ type: 'unacknowledged characters lost', description });
  });
}
