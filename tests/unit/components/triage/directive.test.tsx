// @vitest-environment happy-dom
// The instruction as it is read aloud: the number of actions first, one action a line, the number to call on its own; and
// Escape leaves the sheet for the emergency service for where she was, never the panel.
import { expect, test } from 'vitest';
import { Sidebar } from '../../../../components/panel/Sidebar';
import { DirectiveCard } from '../../../../components/triage/DirectiveCard';
import { actionsOf, DISPOSITION_LEVELS } from '../../../../lib/domain/triage/disposition';
import { draw, settle } from '../draw';

/** Read aloud in four lines; one more where this very end has its own. */
const MOST_OF_A_LEVEL = 4;

test.each(DISPOSITION_LEVELS)('« %s »: how many actions, then each on a line of its own', async (level) => {
  const { root, app } = await draw(
    <DirectiveCard level={level} instructions={['Noter l’heure.']} because={[]} say={null} />,
    { before: ({ app }) => app.calls.start() },
  );
  const ofLevel = actionsOf(app.triage.disposition(level));
  const lines = [...root.querySelectorAll('.directive-actions > li')].map(({ textContent }) => textContent);
  const heading = root.querySelector('h4');
  const list = root.querySelector('.directive-actions');
  expect(lines).toHaveLength(1 + ofLevel.length);
  expect(ofLevel.length).toBeLessThanOrEqual(MOST_OF_A_LEVEL);
  expect(lines[0]).toBe('Noter l’heure.');
  const count = lines.length === 1 ? '1 action' : `${lines.length} actions`;
  expect(heading?.textContent).toContain(count);
  expect(
    heading && list && heading.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING,
  ).toBeTruthy();
  const number = root.querySelector('.directive-number')?.textContent ?? null;
  expect(number).toBe(app.triage.numberToCall(level) ?? null);
});

test('Escape in the sheet for the emergency service leads back into the call, to the very text', async () => {
  const drawn = await draw(<Sidebar />);
  await settle(drawn.app.calls.start);
  await drawn.press('s', { alt: true });
  await drawn.click(drawn.button('Ne répond pas'));
  const notes = drawn.field('Notes');
  await drawn.type(notes, 'seule chez elle');
  await settle(() => notes.focus());
  notes.setSelectionRange(3, 6);
  await drawn.press('h', { alt: true });
  expect(document.activeElement?.closest('[data-sheet]')).not.toBeNull();
  await drawn.press('Escape');
  expect(document.activeElement).toBe(notes);
  expect([notes.selectionStart, notes.selectionEnd]).toEqual([3, 6]);
  expect(drawn.agenda.focusReturned).toBe(0);
});
