// @vitest-environment happy-dom
// A key changed by pressing the new one: it holds, is shown everywhere, and can be put back; what is taken is told.
import { expect, test } from 'vitest';
import { KeyHint, KeyLine } from '../../../../components/kit/KeyHint';
import { KeyChoices } from '../../../../components/pages/KeyChoices';
import { ShortcutSheet } from '../../../../components/panel/ShortcutSheet';
import { fr } from '../../../../lib/content/labels/fr/fr';
import { startLabels } from '../../../../lib/content/labels/start-labels';
import { draw, settle } from '../draw';

const words = startLabels.fr.keyChoice;
const hold = fr.commands['call.hold'];

/** The choice in the settings, a control that shows the key, and the sheet of all keys. */
const Everywhere = () => (
  <>
    <KeyChoices />
    <p id="control">
      <KeyHint of="call.hold" />
    </p>
    <p id="sentence">
      <KeyLine text="Ctrl+Entrée copie, {call.hold} met en attente." />
    </p>
    <ShortcutSheet />
  </>
);

const drawn = async () => {
  const all = await draw(<Everywhere />);
  /** Found by its command, whatever key it names. */
  const change = () => all.button(new RegExp(`^Changer la touche.*${hold}`));
  const press = (key: string, code: string, held: KeyboardEventInit = {}) =>
    settle(() => change().dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, ...held })));
  const shown = () => ({
    own: change().textContent,
    control: all.root.querySelector('#control')?.textContent,
    sentence: all.root.querySelector('#sentence')?.textContent,
    sheet: [...all.root.querySelectorAll('dt')].find((row) => row.textContent === hold)?.nextElementSibling
      ?.textContent,
  });
  return { ...all, change, press, shown };
};

const everywhere = (key: string) => ({
  own: key,
  control: key,
  sentence: `Ctrl+Entrée copie, ${key} met en attente.`,
  sheet: key,
});
/** As the page's text is read here: every blank is one. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test('the new key is pressed, is stored, and stands on the control and on the sheet', async () => {
  const { click, change, press, shown, disk } = await drawn();
  expect(shown()).toEqual(everywhere('Alt+G'));
  expect(change().getAttribute('aria-label')).toBe(words.change(hold, 'Alt+G'));
  await click(change());
  await press('Alt', 'AltLeft', { altKey: true });
  await press('j', 'KeyJ', { altKey: true, shiftKey: true });
  expect(shown()).toEqual(everywhere('Alt+Maj+J'));
  expect(disk.settings.keys).toEqual({ 'call.hold': 'Alt+Shift+j' });
});

test('a key that is taken is told with who has it, and the next press is still awaited', async () => {
  const { click, change, press, shown, text } = await drawn();
  await click(change());
  await press('t', 'KeyT', { altKey: true });
  expect(text()).toContain(plain(words.taken('Alt+T', fr.commands['call.end'])));
  await press('f', 'KeyF', { altKey: true });
  expect(text()).toContain(plain(words.browser('Alt+F')));
  await press('g', 'KeyG');
  expect(text()).toContain(plain(words.types('G')));
  await press('F4', 'F4');
  expect(shown()).toEqual(everywhere('F4'));
});

test('Escape keeps the old key; one or all are put back', async () => {
  const { click, change, press, shown, button, maybe, disk } = await drawn();
  await click(change());
  await press('Escape', 'Escape');
  expect(shown()).toEqual(everywhere('Alt+G'));
  for (const back of [words.reset(hold), words.resetAll]) {
    await click(change());
    await press('F4', 'F4');
    await click(button(back));
    expect(shown()).toEqual(everywhere('Alt+G'));
    expect(disk.settings.keys).toEqual({});
    // The button that was pressed is gone with the key: the keyboard stays in the list.
    expect(document.activeElement?.textContent).toBe(back === words.resetAll ? words.title : 'Alt+G');
  }
  expect(maybe('button', words.resetAll)).toBeNull();
});
