// @vitest-environment happy-dom
// A button clicked with the mouse: once the call is over, its key is named; Enter on the same button says nothing.
import { expect, test } from 'vitest';
import { Sidebar } from '../../../../components/panel/Sidebar';
import { fr } from '../../../../lib/content/labels/fr/fr';
import { draw, settle } from '../draw';

/** One call in which its own button of the bar is clicked, with the mouse or by Enter (which counts no clicks). */
async function callWith(detail: 0 | 1) {
  const drawn = await draw(<Sidebar />);
  const { app, button, text } = drawn;
  await settle(() => app.calls.start());
  const click = () => new MouseEvent('click', { bubbles: true, detail });
  await settle(() => button(fr.message.save).dispatchEvent(click()));
  const during = text();
  await settle(() => app.messages.hangUp());
  await settle(() => app.messages.hangUp());
  return { during, after: text() };
}

const tip = `${fr.help.couldHave} Ctrl+Entrée`.replace('\u00a0', ' ');

test('the key that would have spared a click is named after the call, never during it', async () => {
  const { during, after } = await callWith(1);
  expect(during).not.toContain(tip);
  expect(after).toContain(tip);
});

test('what was pressed by keyboard needs no advice', async () => {
  expect((await callWith(0)).after).not.toContain(tip);
});
