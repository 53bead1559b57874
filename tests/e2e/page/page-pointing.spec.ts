// She shows in the agenda where a word stands: by mouse and by arrows, nothing of the page acted on, nothing of it kept.
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { hostsIn, serveHost } from '../stage/page-host.ts';
import { panelIn, setUpPractice } from '../stage/panel.ts';

/** A page of which nothing is recognised; its earliest listeners tell what they hear. */
const HTML = `<!doctype html><title>Logiciel</title>
  <script>
    window.heard = [];
    for (const type of ['pointerdown', 'mousedown', 'click', 'keydown'])
      addEventListener(type, ({ target }) => window.heard.push(type + ' ' + (target.id ?? '')), true);
  </script>
  <p class="hint">Bienvenue</p>
  <section class="card" style="width:400px">
    <h2 class="k9">12:30</h2>
    <button id="who" class="person" onclick="window.heard.push('pressed')">DUPONT Claire</button>
    <p class="born">née le 22/12/1987</p>
    <dl><dt>Mobile</dt><dd class="number">01 99 00 12 77</dd></dl>
  </section>
  <p><label>Rechercher <input class="search"></label></p>
  <p><label>Note <textarea class="note" style="width:300px">Vue hier.</textarea></label></p>
  <ul><li>REY Paul</li><li>NOEL Anne</li></ul>`;

test('what she shows is read from now on @full', async ({ launch }) => {
  const browser = await launch();
  await setUpPractice(browser);
  const host = await serveHost({ '/': { html: HTML } });
  const page = await browser.context.newPage();
  await page.goto(host.url('/'));
  const panel = panelIn(await startCall(page));
  const heard = () => page.evaluate(() => Reflect.get(window, 'heard').splice(0) as string[]);
  const state = (word: string) =>
    panel.frame.locator('[data-state]', { hasText: word }).getAttribute('data-state');
  const show = async (word: string) => {
    await panel.button(word).press('Enter');
    await expect(panel.button('Abandonner')).toBeVisible();
    await expect.poll(() => hostsIn(page)).toBe(2);
    // The keyboard is hers in the page.
    const isInPage = () => document.hasFocus() && !document.activeElement?.hasAttribute('data-decroche');
    await expect.poll(() => page.evaluate(isInPage)).toBe(true);
    await heard();
  };
  await page.keyboard.press('Alt+v');
  await panel.button('Contrôler la lecture').press('Enter');
  expect(await state('Nom du patient')).toBe('none');

  // With the mouse: the page's own button is not pressed, and hears nothing.
  await show('Le nom du patient');
  await page.mouse.move(60, 60);
  await page.locator('#who').click();
  await expect(panel.frame.getByText('DUPONT Claire')).toBeVisible();
  expect(await heard()).toEqual([]);
  await panel.button('Garder pour ce site').press('Enter');
  await expect.poll(() => state('Nom du patient')).toBe('found');

  // One of a list is none; with the arrows from there; Escape gives up and takes the frame away.
  await show('La date de naissance');
  await page.locator('li').first().click();
  await expect(panel.frame.getByText('ne se distingue pas de ses voisins')).toBeVisible();
  await show('Le téléphone');
  await page.mouse.move(60, 90);
  await page.locator('dt').hover();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(panel.frame.getByText('01 99 00 12 77')).toBeVisible();
  await panel.button('Garder pour ce site').press('Enter');
  await expect.poll(() => state('Téléphone')).toBe('found');
  await show('Le jour affiché');
  await page.keyboard.press('Escape');
  await expect.poll(() => hostsIn(page)).toBe(1);
  expect(await heard()).toEqual([]);

  // Two that differ are unknown, and the rule that fails is named.
  await page.evaluate(() => document.querySelector('#who')?.after(document.createElement('br'), 'x'));
  await page.evaluate(() => {
    const other = document.querySelector('#who')?.cloneNode(true) as HTMLElement;
    other.textContent = 'REY Paul';
    document.querySelector('#who')?.after(other);
  });
  // While the panel takes the keyboard back nothing behind it can be seen: she looks again.
  await expect(async () => {
    await panel.button('Contrôler la lecture').press('Enter');
    expect(await state('Nom du patient')).toBe('several');
  }).toPass();
  await expect(panel.frame.locator('[data-state="several"] code')).toBeVisible();
  await host.close();
});

test('the message goes into the field that she showed, wherever her caret was; and nowhere else', async ({
  launch,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  const host = await serveHost({ '/': { html: HTML } });
  const page = await browser.context.newPage();
  await page.goto(host.url('/'));
  await page.locator('.search').fill('dup');
  const panel = panelIn(await startCall(page));
  await page.keyboard.press('Alt+v');
  await panel.button('Contrôler la lecture').press('Enter');
  await panel.button('Le champ du message').press('Enter');
  await expect.poll(() => hostsIn(page)).toBe(2);
  await page.locator('.note').click();
  await expect(panel.frame.getByText('Alt+I mettra le message dans ce champ.')).toBeVisible();
  await panel.button('Garder pour ce site').press('Enter');
  await page.keyboard.press('Escape');
  await panel.recipient.selectOption('Dr Claire Aubert');
  await panel.textbox('Message').fill('Demande à être rappelée.');
  await expect(panel.textbox('Message')).toHaveValue('Demande à être rappelée.');
  await panel.textbox('Message').press('Alt+i');
  await expect(page.locator('.note')).toHaveValue(/^Vue hier\.\n[\s\S]*Demande à être rappelée\./);
  await expect(page.locator('.search')).toHaveValue('dup');

  // Out of sight it takes nothing, and neither does the field where her caret was before.
  await page.locator('.search').click();
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('.note')?.style.setProperty('display', 'none'),
  );
  const written = await page.locator('.note').inputValue();
  await panel.textbox('Message').press('Alt+i');
  await expect(panel.frame.getByText('Le champ du message n’est pas à l’écran')).toBeVisible();
  expect(await page.locator('.note').inputValue()).toBe(written);
  await expect(page.locator('.search')).toHaveValue('dup');
  await host.close();
});

test('with the panel that asked gone, the page has her hands again @full', async ({ launch }) => {
  const browser = await launch();
  await setUpPractice(browser);
  const host = await serveHost({ '/': { html: HTML } });
  const page = await browser.context.newPage();
  await page.goto(host.url('/'));
  const panel = panelIn(await startCall(page));
  await page.keyboard.press('Alt+v');
  await panel.button('Contrôler la lecture').press('Enter');
  await panel.button('Le nom du patient').press('Enter');
  await expect.poll(() => hostsIn(page)).toBe(2);
  // The page takes the panel out while she shows: it comes back, and nobody waits for what she shows.
  await page.evaluate(() => document.querySelector('[data-decroche=""]')?.remove());
  await expect.poll(() => hostsIn(page)).toBe(1);
  await page.locator('#who').click();
  expect(await page.evaluate(() => Reflect.get(window, 'heard') as string[])).toContain('pressed');
  await host.close();
});
