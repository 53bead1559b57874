// Nothing is read before she asks but the practice, and nothing is asked of the browser: every row's page sets a trap on its
// patients' words, and the panel's own questions and requests are written down.
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { sites } from '../../../lib/content/sites.ts';
import { questionFor } from '../../../lib/domain/practice/shown/found-words.ts';
import type { Question } from '../../../lib/domain/practice/shown/page-sight.ts';
import { patientQuestion } from '../../../lib/domain/practice/shown/shown-patient.ts';
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { serveHost } from '../stage/page-host.ts';
import { openFile, panelIn, setUpPractice } from '../stage/panel.ts';

/** A patient in every place where a row looks for one; what is read of it is told by its name. */
const HTML = `<!doctype html><title>Agenda</title>
  <header><b>Cabinet des Lilas</b></header>
  <div class="dc-dom-resource-element">Dr Anne Favre</div>
  <div class="dl-left-navigation-bar" data-trap="file">
    <div>Madame</div><div>DUPONT</div><div>Claire</div><div>F, 22/12/1987 (38 ans)</div>
    <input id="phone_number" value="01 99 00 12 34">
  </div>
  <main><section data-trap="file">
    <p>Patient : <b>DUPONT Claire</b></p><p>Date de naissance <input value="22/12/1987"></p>
    <p>Portable <input type="tel" value="01 99 00 12 34"></p>
  </section></main>`;

/** Every way in which words of an element are read, told by the trap that it stands in. */
const setTraps = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const read: string[] = [];
    Object.assign(globalThis, { read });
    const trap = (prototype: object, name: string) => {
      const own = Object.getOwnPropertyDescriptor(prototype, name);
      Object.defineProperty(prototype, name, {
        ...own,
        get(this: Node) {
          const element = this instanceof Element ? this : this.parentElement;
          const name = element?.closest<HTMLElement>('[data-trap]')?.dataset['trap'];
          if (name) read.push(name);
          return own?.get?.call(this);
        },
      });
    };
    trap(CharacterData.prototype, 'data');
    trap(Node.prototype, 'textContent');
    trap(Node.prototype, 'nodeValue');
    trap(HTMLElement.prototype, 'innerText');
    trap(Element.prototype, 'innerHTML');
    trap(HTMLInputElement.prototype, 'value');
  });

test('on the page of every row, whose agenda it is is read without a word of its patients', async ({
  launch,
  extensionPath,
}) => {
  const browser = await launch({ readiesPanel: false });
  const host = await serveHost({ '/': { html: HTML } });
  const page = await browser.context.newPage();
  await page.goto(host.url('/'));
  await page.addScriptTag({ path: join(extensionPath, 'look.js') });
  await setTraps(page);
  /** What was read of the traps while this was asked. */
  const readBy = (question: Question) =>
    page.evaluate((asked) => {
      const world = globalThis as unknown as Record<string, (q: unknown) => unknown> & { read: string[] };
      world['decroche:look']?.(asked);
      return world.read.splice(0).length;
    }, question);
  for (const { id, reading } of sites) {
    expect.soft(await readBy(questionFor(reading.practice, null)), id).toBe(0);
    // The trap closes on whoever steps in.
    expect.soft(await readBy(patientQuestion(reading)), id).toBeGreaterThan(0);
  }
  await host.close();
});

type Witness = { asked: Question[]; wanted: string[] };

/** From now on writes down what this panel asks of pages, and what it wants of the browser. */
const watch = (panel: Frame): Promise<void> =>
  panel.evaluate(() => {
    const witness: Witness = { asked: [], wanted: [] };
    Object.assign(globalThis, { witness });
    const { scripting, permissions } = chrome;
    const inject = scripting.executeScript.bind(scripting);
    scripting.executeScript = ((injection: { readonly args?: readonly unknown[] }) => {
      const [key, question] = injection.args ?? [];
      if (key === 'decroche:look') witness.asked.push(question as Question);
      return Reflect.apply(inject, scripting, [injection]);
    }) as typeof scripting.executeScript;
    permissions.request = ((wanted: chrome.permissions.Permissions) => {
      witness.wanted.push(JSON.stringify(wanted));
      return Promise.resolve(false);
    }) as typeof permissions.request;
  });

test('a call asks the page for its practice alone until her key, and the browser for nothing @full', async ({
  launch,
  agenda,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  const page = await openFile(browser, agenda.url);
  const frame = await startCall(page);
  const panel = panelIn(frame);
  const granted = () => frame.evaluate(() => chrome.permissions.getAll());
  const before = await granted();
  await watch(frame);
  const witness = () => frame.evaluate(() => (globalThis as unknown as { witness: Witness }).witness);
  await panel.textbox('Motif').fill('renouvellement');
  await expect(panel.textbox('Motif')).toHaveValue('renouvellement');
  await expect.poll(async () => (await witness()).asked.length).toBeGreaterThan(0);
  const { asked } = await witness();
  for (const { within, selectors, wantsLines, pointed } of asked)
    expect({ within, selectors, wantsLines, pointed }).toEqual({
      within: null,
      selectors: ['.brand'],
      wantsLines: false,
      pointed: [],
    });
  await page.keyboard.press('Alt+Shift+d');
  await expect.poll(async () => (await witness()).asked.some(({ within }) => within !== null)).toBe(true);
  expect((await witness()).wanted).toEqual([]);
  expect(await granted()).toEqual(before);
});
