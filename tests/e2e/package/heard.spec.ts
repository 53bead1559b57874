// A call by ear: what the browser gives a screen reader in each state, and what is told by itself while she types at speed.
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { LAYERS, PAGES } from '../../pictures/scenes.ts';
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { CALL_STATES, deskWithACallWaiting } from '../stage/call-states.ts';
import { countsOf, heardTree, linesOf, unreadable } from '../stage/heard-tree.ts';
import { listenToLive, toldSoFar } from '../stage/live-regions.ts';
import { openFile, type Panel, panelIn, setUpPractice } from '../stage/panel.ts';
import { sampled } from '../stage/sample.ts';

const soft = expect.configure({ soft: true });

/** What comes one after the other to whoever goes through a state; what stands between is not asked. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  greeting: [
    'main « Panneau d’appel »',
    'heading « Panneau d’appel » level 1',
    'combobox « Cabinet »',
    'timer « Durée de l’appel »',
    'textbox « Nom de l’appelant »',
    'textbox « Motif » focused',
    'region « À dire »',
    'region « Contact »',
    'toolbar',
    'button « Proche »',
    'region « Motif »',
    'region « Traitement »',
    'region « Message »',
    'textbox « Message »',
    'button « Enregistrer le message »',
    'region « Congé »',
    'status « Étapes de l’appel »',
    'button « Congé »',
  ],
  reason: [
    'textbox « Motif » focused',
    'listbox « Protocoles proposés »',
    'option « Douleur dans la poitrine » selected',
  ],
  list: [
    'region « Tri »',
    'heading « Douleur dans la poitrine » level 3',
    'group « Je vous lis quatre signes, arrêtez-moi dès que c’est oui. » focused',
    'button « Oui »',
    'button « Non »',
    'button « Ne sait pas »',
  ],
  'entry check': ['region « Contrôle d’entrée »', 'toolbar', 'toolbar', 'textbox « Où êtes-vous ? »'],
  sign: ['region « Tri »', 'button « Oui »', 'button « Ne sait pas »'],
  directive: ['region « Tri »', 'alert « Consigne » focused', 'button « Noter comme dit »'],
  'hand-over sheet': ['textbox « Où » focused', 'textbox « Rappeler au »'],
  restatement: ['region « Reformulation » focused', 'heading « Reformulation »'],
  handling: ['region « Traitement »', 'toolbar', 'button « RDV pris » focused'],
  message: [
    'region « Message »',
    'combobox « Pour qui »',
    'textbox « Message » focused',
    'button « Enregistrer le message »',
  ],
  farewell: ['region « Congé »', 'heading « Congé »', 'status « Étapes de l’appel »'],
};

/** How a layer is called; what stands in it is all there is. */
const LAYER_NAMES: Readonly<Record<string, string>> = {
  palette: 'Phrases',
  'difficult call': 'Appel difficile',
  'the practice': 'Fiche du cabinet',
  instructions: 'Consignes',
  messages: 'Messages du jour',
  callbacks: 'Rappels promis',
  'every key': 'Raccourcis clavier',
};

/** The first expected line that does not come, after those before it; undefined when all do. */
function missedIn(lines: readonly string[], expected: readonly string[]): string | undefined {
  let from = 0;
  return expected.find((wanted) => {
    const at = lines.findIndex((line, index) => index >= from && line.startsWith(wanted));
    from = at + 1;
    return at < 0;
  });
}

type Row = readonly [state: string, counts: ReturnType<typeof countsOf>];
const printRows = (title: string, rows: readonly Row[]): void =>
  void process.stdout.write(
    `${title}\n${rows
      .map(([state, counts]) =>
        [
          `  ${state.padEnd(28)}`,
          ...Object.entries(counts).map(([what, count]) => `${String(count).padStart(5)} ${what}`),
          '    0 unreadable',
        ].join(''),
      )
      .join('\n')}\n`,
  );

/** What is read there, once nothing in it is unreadable. */
async function readable(context: BrowserContext, place: Frame | Page, name: string) {
  await soft.poll(async () => unreadable(await heardTree(context, place)), { message: name }).toEqual([]);
  return heardTree(context, place);
}

test('every state of a call is read with its names, roles and states, in order', async ({
  launch,
  agenda,
}) => {
  const { context, ...browser } = await launch();
  const desk = await deskWithACallWaiting({ context, ...browser }, agenda.url);
  const rows: Row[] = [];
  for (const state of CALL_STATES) {
    await state.reach(desk);
    const tree = await readable(context, desk.panel.frame, state.name);
    rows.push([state.name, countsOf(tree)]);
    const expected = ORDER[state.name] ?? [`an order of « ${state.name} »`];
    await soft
      .poll(async () => missedIn(linesOf(await heardTree(context, desk.panel.frame)), expected), {
        message: state.name,
      })
      .toBeUndefined();
  }
  printRows('A call by ear', rows);
});

test('every layer over a call is read as one, by its name @full', async ({ launch, agenda }) => {
  const { context, ...browser } = await launch();
  const desk = await deskWithACallWaiting({ context, ...browser }, agenda.url);
  const rows: Row[] = [];
  for (const { name, open } of LAYERS) {
    await open(desk);
    const tree = await readable(context, desk.panel.frame, name);
    const dialogs = tree.filter(({ role }) => role === 'dialog');
    soft(
      dialogs.map((each) => [each.name, each.states.modal]),
      name,
    ).toEqual([[LAYER_NAMES[name], true]]);
    rows.push([name, countsOf(tree)]);
    await desk.page.keyboard.press('Escape');
    await expect(desk.panel.frame.getByRole('dialog')).toHaveCount(0);
  }
  printRows('Layers by ear', rows);
});

for (const [which, pages] of sampled(PAGES, 3))
  test(`every page of ours is read with its names, roles and states${which}`, async ({ launch }) => {
    const { context, extensionId, ...browser } = await launch();
    await setUpPractice({ context, extensionId, ...browser });
    const page = await context.newPage();
    const rows: Row[] = [];
    for (const { name, address } of pages) {
      await page.goto(`chrome-extension://${extensionId}/${address}`);
      await page.reload();
      await expect(page.getByRole('main')).toBeVisible();
      const tree = await readable(context, page, name);
      soft(
        tree.filter(({ role, states }) => role === 'heading' && states.level === 1),
        name,
      ).toHaveLength(1);
      rows.push([name, countsOf(tree)]);
    }
    printRows('Pages by ear', rows);
  });

/** A whole call, typed without a pause; every letter is waited for at the end of its field. */
async function typeACall(page: Page, panel: Panel): Promise<void> {
  const type = async (field: Parameters<Panel['textbox']>[0], text: string) => {
    await panel.textbox(field).focus();
    await page.keyboard.type(text);
    await expect(panel.textbox(field)).toHaveValue(text);
  };
  await type("Nom de l'appelant", 'Odile Garnier');
  await type('Motif', 'joue gonflée depuis hier et fièvre, ne dort plus');
  await type('Notes', 'Dit avoir pris du paracétamol hier soir, préfère venir le matin.');
  await page.keyboard.press('Alt+5');
  await type('Message', 'Rappeler avant midi, elle est inquiète et ne peut pas se déplacer seule.');
}

test('what is told by itself does not talk over the caller', async ({ launch, agenda }) => {
  const browser = await launch();
  await setUpPractice(browser);
  const page = await openFile(browser, agenda.url);
  const panel = panelIn(await startCall(page));
  await expect(panel.textbox('Motif')).toBeFocused();
  await listenToLive(panel.frame as Frame);
  await typeACall(page, panel);
  const told = await toldSoFar(panel.frame as Frame);
  process.stdout.write(`Told while a call of 200 letters is typed: ${JSON.stringify(told)}\n`);
  // An alarm may cut in; nothing of an ordinary call does.
  expect(told.filter(({ manner }) => manner === 'assertive')).toEqual([]);
  // Not for each letter: a field may be told of once, and the step that is come to.
  expect(told.length).toBeLessThanOrEqual(8);
  // The same ear hears what is told: a recipient is missing.
  await page.keyboard.press('Control+Enter');
  await expect(panel.recipient).toBeFocused();
  await expect.poll(async () => (await toldSoFar(panel.frame as Frame)).length).toBeGreaterThan(told.length);
});
