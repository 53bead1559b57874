// Real keyboards on a real screen: each layout as the system has it, keys pressed by their place on the desk. Needs Xvfb,
// xdotool and setxkbmap.
import { execFileSync } from 'node:child_process';
import { keysOf, LAYOUTS } from '../../unit/platform/browser/layouts.ts';
import { notesIn, openAgenda, startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { panelIn, setUpPractice } from '../stage/panel.ts';
import { startRealScreen } from '../stage/real-screen.ts';

/** How the system names the layouts of the unit tests. */
const SYSTEM: Readonly<Record<string, string>> = {
  QWERTY: 'us',
  AZERTY: 'fr',
  'QWERTZ, German': 'de',
  'QWERTZ, Swiss French': 'ch(fr)',
  'Canadian French': 'ca',
  BÉPO: 'fr(bepo)',
  Dvorak: 'us(dvorak)',
  Russian: 'ru',
  Greek: 'gr',
  Hebrew: 'il',
  Arabic: 'ara',
};

/** Chords whose letters lie elsewhere on one layout or another, and what they open. */
const OPENED = { v: 'Fiche du cabinet', y: 'Appel difficile', m: 'Rappels promis', l: 'Messages du jour' };

/** The system's numbers of the keys in the three rows of letters, from their first on. */
const ROWS = [
  [24, 'KeyQ KeyW KeyE KeyR KeyT KeyY KeyU KeyI KeyO KeyP BracketLeft BracketRight'],
  [38, 'KeyA KeyS KeyD KeyF KeyG KeyH KeyJ KeyK KeyL Semicolon Quote'],
  [52, 'KeyZ KeyX KeyC KeyV KeyB KeyN KeyM Comma Period Slash'],
] as const;

const NUMBERS = new Map(
  ROWS.flatMap(([first, codes]) => codes.split(' ').map((code, at): [string, number] => [code, first + at])),
);

/** Where the letter lies on that layout. */
function keyOf(name: string, letter: string): string {
  const layout = LAYOUTS[name];
  const key = layout && keysOf(layout).find((each) => each.letter === letter);
  return String(NUMBERS.get(key?.code ?? ''));
}

/** On layouts with accents: what is typed, key by key, and what stands in the field. */
const TYPED: Readonly<Record<string, readonly [keys: string, text: string]>> = {
  AZERTY: ['t dead_circumflex e t e eacute', 'têteé'],
  'QWERTZ, Swiss French': ['t dead_circumflex e t e eacute', 'têteé'],
  BÉPO: ['t ecircumflex t e eacute', 'têteé'],
  QWERTY: ['t e t e', 'tete'],
};

test('every layout of the system opens the layers by its own letters and types its own words @full', async ({
  launch,
  agenda,
}) => {
  const screen = await startRealScreen();
  const desk = { env: { ...process.env, DISPLAY: screen.display } };
  const browser = await launch({ headless: false, display: screen.display });
  await setUpPractice(browser);
  const page = await openAgenda(browser, agenda.url);
  const frame = await startCall(page);
  const panel = panelIn(frame);
  const rows: string[] = [];
  for (const [name, symbols] of Object.entries(SYSTEM)) {
    const [layout = '', variant = ''] = symbols.split(/[()]/);
    execFileSync('setxkbmap', ['-layout', layout, '-variant', variant], desk);
    for (const [letter, title] of Object.entries(OPENED)) {
      const layer = frame.getByRole('dialog', { name: title });
      execFileSync('xdotool', ['key', `alt+${keyOf(name, letter)}`], desk);
      await expect(layer, `Alt+${letter} on ${name}`).toBeVisible();
      execFileSync('xdotool', ['key', 'Escape'], desk);
      await expect(layer).toBeHidden();
    }
    const [keys, text] = TYPED[name] ?? ['', ''];
    await notesIn(frame).fill('');
    if (keys) execFileSync('xdotool', ['key', ...keys.split(' ')], desk);
    await expect(notesIn(frame), name).toHaveValue(text);
    rows.push(`${name.padEnd(24)} Alt+${Object.keys(OPENED).join(' Alt+')}   ${text}`);
  }
  expect(await panel.textbox('Motif').inputValue()).toBe('');
  console.log(['layouts of the system', ...rows].join('\n'));
  await screen.close();
});
