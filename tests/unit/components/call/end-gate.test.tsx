// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { EndGate } from '../../../../components/call/EndGate';
import { type Drawn, draw, settle } from '../draw';

const hungUp =
  (notes: Parameters<Drawn['app']['calls']['changeNotes']>[0]) =>
  ({ app }: Pick<Drawn, 'app'>) => {
    app.calls.start();
    app.calls.changeNotes(notes);
    app.calls.end();
  };

test('what is missing is named, the first has the keyboard, each leads to its field', async () => {
  const before = hungUp({ reason: 'dent', phone: '06 12 34 56 78' });
  const { one, button, hasFocus, click, app } = await draw(<EndGate />, { before });
  expect(one('heading').textContent).toContain('Avant de clore');
  expect(hasFocus(button('Le numéro n’a pas été relu'))).toBe(true);
  await click(button('Le numéro n’a pas été relu'));
  expect(app.state.focusRequest.value?.target).toBe('readBack');
});

test('closing anyway is always possible', async () => {
  const before = hungUp({ reason: 'dent' });
  const { button, click, app, maybe } = await draw(<EndGate />, { before });
  await click(button('Clore l’appel'));
  expect(app.state.calls.value).toHaveLength(0);
  expect(maybe('heading')).toBeNull();
});

test('with all in place it says so, and the way out has the keyboard', async () => {
  const before = hungUp({ reason: 'dent' });
  const { one, button, hasFocus, app } = await draw(<EndGate />, { before });
  await settle(() => app.calls.changeNotes({ outcomes: ['informed'] }));
  await settle(() => app.panel.requestFocus('endGate'));
  expect(one('heading').textContent).toContain('Tout y est');
  expect(hasFocus(button('Clore l’appel'))).toBe(true);
});

test('« Enter, Enter » closes: the first goes to what is missing and says what the second does', async () => {
  const before = hungUp({ reason: 'dent', phone: '06 12 34 56 78' });
  const { button, press, one, app } = await draw(<EndGate />, { before });
  // A key's click has no count of presses.
  await settle(() =>
    button('Le numéro n’a pas été relu').dispatchEvent(new MouseEvent('click', { detail: 0, bubbles: true })),
  );
  expect(one('status').textContent).toContain('Entrée encore une fois');
  await press('Enter');
  expect(app.state.calls.value).toHaveLength(0);
});

test('the time after the call is counted from when the line was closed', async () => {
  const { one, clock, app } = await draw(<EndGate />, { before: hungUp({ reason: 'dent' }) });
  clock.now += 42_000;
  await settle(app.tick);
  expect(one('timer', 'Durée après l’appel').textContent).toBe('0:42');
});

test('a call that goes on has no gate', async () => {
  const { root } = await draw(<EndGate />, { before: ({ app }) => app.calls.start() });
  expect(root.textContent).toBe('');
});
