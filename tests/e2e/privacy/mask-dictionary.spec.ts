// Who knows the list of patients and the mask, and draws every name under it, learns nothing: all give one picture.

import { expect, test } from '../stage/browser.ts';
import { openHost, serveHost } from '../stage/page-host.ts';
import { sampled } from '../stage/sample.ts';
import { agendaOf, settlesOn, shoot, takeReference } from './mask-agenda.ts';
import { masked } from './mask-host.ts';

const LAST = ['LI', 'DUBOIS', 'LE GALL', 'DIALLO', 'CHARPENTIER-DELACROIX'];
const FIRST = ['Jo', 'Anaïs', 'Marie-Christine', 'Mohamed'];
const NAMES = LAST.flatMap((last) => FIRST.map((first) => `${last} ${first}`));

const pageOf = (name: string) => ({
  html: `<!doctype html><title>${name}</title><body>${agendaOf(name)}<p style="position:absolute;top:600px;font-size:32px">${name}</p>`,
});

for (const strength of ['total', 'agenda'] as const)
  for (const [which, tried] of sampled([...NAMES.keys()], 7))
    test(`under the mask « ${strength} » names are one picture${which}${strength === 'total' && !which ? ', a few of them @full' : ''}`, async ({
      launch,
      pressGlobal,
    }) => {
      const pages = Object.fromEntries(NAMES.map((name, index) => [`/${index}`, pageOf(name)]));
      const host = await serveHost(pages);
      const browser = await launch();
      const { page } = await openHost(browser.context, host.url('/0'));
      const clear = new Set<string>();
      for (const index of [0, 1, 2]) {
        await page.goto(host.url(`/${index}`));
        clear.add(await shoot(page));
      }
      expect(clear.size, 'unmasked, each name is a picture of its own').toBe(3);
      const reference = await takeReference({ browser, page, press: pressGlobal, strength });
      await pressGlobal(page, 'Alt+Q');
      await masked(page);
      for (const index of tried) {
        await page.goto(host.url(`/${index}`));
        await settlesOn(page, reference);
      }
      await host.close();
    });
