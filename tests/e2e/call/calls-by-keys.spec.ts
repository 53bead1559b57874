// Six calls of a morning by keyboard alone, by somebody who acts only on what is in sight, and only while the panel says
// that the keyboard is there: how many keys each costs besides the words that are typed. The seconds decide nothing.
import type { Locator, Page } from '@playwright/test';
import { type GlobalChord, pressGlobal } from '../../launch/browser/global-keys.ts';
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { sightOf } from '../stage/in-sight.ts';
import { openFile, type Panel, panelIn, recordsIn, setUpPractice } from '../stage/panel.ts';

/** Her hands and eyes: every key is counted, letters of a text are not. */
type Hands = {
  readonly page: Page;
  readonly panel: Panel;
  /** Presses a key once the panel says that it has the keyboard. */
  readonly press: (key: string) => Promise<void>;
  /** Waits until it is wholly in sight: its first line, where it is longer than its room. */
  readonly see: (what: Locator) => Promise<void>;
};

type Play = { readonly most: number; readonly play: (hands: Hands) => Promise<void> };

const opened = async ({ page, press, panel, see }: Hands, words: string): Promise<void> => {
  await page.keyboard.type(words);
  await see(panel.frame.getByRole('listbox', { name: 'Protocoles proposés' }).getByRole('option').first());
  await press('Enter');
  await expect(panel.question).toBeFocused();
  await see(panel.button('Oui'));
};

/** Hangs up; where something is still asked, that stands in sight and the same key closes. */
const hangUp = async ({ press, panel, see }: Hands): Promise<void> => {
  const gate = panel.frame.getByRole('region', { name: 'Avant de clore' });
  await press('Alt+t');
  await expect.poll(async () => (await panel.clock.count()) === 0 || (await gate.count()) === 1).toBe(true);
  if ((await gate.count()) === 1) {
    await see(gate.getByRole('heading'));
    await press('Alt+t');
  }
  await expect(panel.clock).toHaveCount(0);
};

/** Saves the message: for whom is asked, and typed. */
const saveFor = async ({ page, press, panel, see }: Hands, name: string): Promise<void> => {
  await press('Control+Enter');
  await expect(panel.recipient).toBeFocused();
  await see(panel.recipient);
  await page.keyboard.type(name);
  await expect(panel.recipient.locator('option:checked')).toHaveText(name);
  await press('Control+Enter');
  await see(panel.notice(`Message pour ${name}`));
};

const CALLS: Readonly<Record<string, Play>> = {
  'an appointment moved': {
    most: 5,
    play: async (hands) => {
      await hands.page.keyboard.type('déplacer son rendez-vous de jeudi');
      await hands.press('Alt+4');
      await expect(hands.panel.button('RDV pris')).toBeFocused();
      await hands.press('ArrowRight');
      await hands.press('Space');
      await hands.see(hands.panel.button('RDV déplacé'));
      await expect(hands.panel.button('RDV déplacé')).toHaveAttribute('aria-pressed', 'true');
      await hangUp(hands);
    },
  },
  'a renewal, with a patient at the counter': {
    most: 8,
    play: async (hands) => {
      const { page, panel, press, see } = hands;
      await opened(hands, 'renouvellement Kardégic 75 mg pour le docteur Aubert, plus rien jeudi');
      await press('Alt+K');
      await see(panel.frame.getByText('Je suis à vous dans un instant.'));
      await press('Alt+K');
      await expect(panel.question).toBeFocused();
      await see(panel.button('Non'));
      await press('n');
      await expect(panel.frame.locator('.answered li')).not.toHaveCount(0);
      await press('n');
      await expect(panel.directive).toBeFocused();
      await press('Control+Enter');
      // Nobody is called back without a name: it is asked for where it is typed, and what was to be saved is, at the end.
      await expect(panel.textbox('Nom du patient')).toBeFocused();
      await see(panel.textbox('Nom du patient'));
      await page.keyboard.type('Jeanne Petit');
      await expect(panel.textbox('Nom du patient')).toHaveValue('Jeanne Petit');
      await hangUp(hands);
      expect(await recordsIn(panel.frame, 'messages')).toMatchObject([
        { patientName: 'Jeanne Petit', recipientName: 'Dr Claire Aubert', status: 'saved' },
      ]);
    },
  },
  'a pain in the chest, as far as the sheet': {
    most: 4,
    play: async (hands) => {
      const { panel, press, see } = hands;
      await opened(hands, 'mal à la poitrine');
      await press('1');
      await expect(panel.directive).toBeFocused();
      await see(panel.directive.locator('.directive-number'));
      await press('Alt+h');
      const place = panel.frame.getByRole('textbox', { name: 'Où', exact: true });
      await expect(place).toBeFocused();
      await see(place);
    },
  },
  'an angry caller who hangs up': {
    most: 4,
    play: async (hands) => {
      const { page, panel, press, see } = hands;
      await page.keyboard.type('attend depuis une heure');
      await press('Alt+y');
      await see(panel.frame.getByRole('dialog').getByText('Je vous entends').first());
      const facts = panel.frame.getByRole('textbox', { name: 'Incident, en faits' });
      await expect(facts).toBeFocused();
      await page.keyboard.type('a raccroché');
      await expect(facts).toHaveValue('a raccroché');
      await hangUp(hands);
    },
  },
  'a laboratory with a result': {
    most: 6,
    play: async (hands) => {
      const { panel, press } = hands;
      await opened(hands, 'résultat d’analyse, M. Simon');
      await press('n');
      await expect(panel.directive).toBeFocused();
      await saveFor(hands, 'Dr Paul Vasseur');
      await hangUp(hands);
    },
  },
  'a salesman': {
    most: 2,
    play: async (hands) => {
      await hands.page.keyboard.type('démarchage');
      await expect(hands.panel.greeting).toContainText('ne répond pas aux démarchages');
      await hands.see(hands.panel.greeting);
      await hangUp(hands);
    },
  },
};

const isGlobal = (key: string): key is GlobalChord => key === 'Alt+K';

for (const [name, { most, play }] of Object.entries(CALLS))
  test(`${name}: at most ${most} keys besides the words @full`, async ({ launch, agenda }) => {
    const browser = await launch();
    await setUpPractice(browser);
    const page = await openFile(browser, agenda.url);
    await page.setViewportSize({ width: 1366, height: 650 });
    const from = performance.now();
    const panel = panelIn(await startCall(page));
    const keys = ['Alt+C'];
    await expect(panel.textbox('Motif')).toBeFocused();
    const see = (what: Locator) => expect.poll(() => sightOf(what, 'first')).toBe('in sight');
    const press = async (key: string) => {
      await see(panel.frame.getByText('clavier ici', { exact: true }));
      keys.push(key);
      await (isGlobal(key) ? pressGlobal(page, key) : page.keyboard.press(key));
    };
    await play({ page, panel, press, see });
    const seconds = ((performance.now() - from) / 1000).toFixed(1);
    console.log(`| ${name} | ${keys.length} of ${most} | ${keys.join(' ')} | ${seconds} s |`);
    expect(keys.length).toBeLessThanOrEqual(most);
  });
