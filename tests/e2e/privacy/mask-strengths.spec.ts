// The agenda that stays readable: hours, days, colours and free slots, drawn anew; and the total mask where it is not known.
import { openAgenda } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { openHost, serveHost } from '../stage/page-host.ts';
import { panelIn, setUpPractice } from '../stage/panel.ts';
import { agendaOf, chooseStrength, settlesOn, shoot, steadyPicture } from './mask-agenda.ts';
import { PAIR } from './mask-carriers.ts';
import { masked } from './mask-host.ts';

const pageOf = (name: string) => ({ html: `<!doctype html><title>Agenda</title><body>${agendaOf(name)}` });
const unknown = { html: '<!doctype html><title>Agenda</title><body><h1>DUPONTEL Marguerite</h1>' };

test('hours and free slots are drawn, the same for any name, live, and gone with the strength', async ({
  launch,
  pressGlobal,
}) => {
  const host = await serveHost({ '/long': pageOf(PAIR[0]), '/short': pageOf(PAIR[1]), '/unknown': unknown });
  const browser = await launch();
  const { page } = await openHost(browser.context, host.url('/unknown'));
  await pressGlobal(page, 'Alt+Q');
  await masked(page);
  const ornament = await shoot(page);
  await chooseStrength(browser, 'agenda');
  await test.step('a page without the structure stays under the total mask', () => settlesOn(page, ornament));
  await page.goto(host.url('/long'));
  const drawn = await steadyPicture(page, [ornament]);
  await test.step('a name as short as can be gives the same picture', async () => {
    await page.goto(host.url('/short'));
    await settlesOn(page, drawn);
  });
  await test.step('an appointment that is moved is seen to move', async () => {
    await page.evaluate(() => {
      const box = document.querySelector('.appointment');
      if (box instanceof HTMLElement) box.style.top = '520px';
    });
    await expect.poll(async () => (await shoot(page)) === drawn).toBe(false);
  });
  await test.step('a class of hours given to a name shows nothing of it', async () => {
    await page.goto(host.url('/long'));
    await settlesOn(page, drawn);
    await page.evaluate(() => {
      for (const [index, text] of ['DUPONTEL', '06 12 34 56 78', 'Marguerite'].entries()) {
        const label = document.createElement('div');
        label.className = index === 0 ? 'heading' : 'hour-inner';
        label.style.cssText = 'position:absolute;left:10px;top:40px;width:300px;height:30px';
        label.textContent = text;
        document.body.append(label);
      }
    });
    await page.waitForTimeout(1200);
    await settlesOn(page, drawn);
  });
  await test.step('hours that no longer stand on one scale leave nothing but the ornament', async () => {
    await page.evaluate(() => {
      const label = document.querySelector('.hour-inner');
      if (label instanceof HTMLElement) label.style.top = '900px';
    });
    await settlesOn(page, ornament);
  });
  await chooseStrength(browser, 'total');
  await page.goto(host.url('/short'));
  await settlesOn(page, ornament);
  await host.close();
});

test('the panel says why nothing of the page is shown, and the key changes the strength @full', async ({
  launch,
  pressGlobal,
  panelOf,
  agenda,
}) => {
  const host = await serveHost({ '/unknown': unknown });
  const browser = await launch();
  await setUpPractice(browser);
  const page = await openAgenda(browser, host.url('/unknown'));
  await page.bringToFront();
  await pressGlobal(page, 'Alt+C');
  const panel = panelIn(await panelOf(page));
  await expect(panel.textbox('Notes')).toBeVisible();
  await pressGlobal(page, 'Alt+Q');
  await masked(page);
  const why = panel.frame.getByRole('status').filter({ hasText: 'Flou total ici' });
  await expect(why).toHaveCount(0);
  await page.keyboard.press('Alt+Shift+q');
  await expect(why).toContainText('n’a pas la forme attendue');
  // One screen says one thing.
  await expect(panel.notice('Agenda lisible')).toHaveCount(0);
  await page.goto(agenda.url);
  const onAgenda = panelIn(await panelOf(page));
  await expect(onAgenda.main).toBeVisible();
  await page.waitForTimeout(1200);
  await expect(onAgenda.frame.getByRole('status').filter({ hasText: 'Flou total ici' })).toHaveCount(0);
  await host.close();
});
