// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { Footer } from '../../../../components/panel/Footer';
import { callOnScreen, writable } from '../../app/open-panel';
import { draw, settle } from '../draw';

afterEach(() => void vi.useRealTimers());

test('what is typed is told to be on disk, and a disk without room is told too', async () => {
  const { app, disk, text } = await draw(<Footer />);
  await settle(app.calls.start);
  expect(text()).toContain('Enregistré');
  disk.isFull = true;
  await settle(() => app.calls.changeNotes({ reason: 'douleur' }));
  expect(text()).toContain('Non enregistré');
  expect(text()).toContain('L’enregistrement a échoué');
});

test('a notice is dismissed by its button', async () => {
  const { app, one, button, click } = await draw(<Footer />);
  await settle(() => app.notices.tell('Copié.'));
  expect(one('status').textContent).toContain('Copié.');
  await click(button('Fermer'));
  expect(one('status').textContent).toBe('');
});

test('a notice leaves by itself after a while; an error stays until she has seen it', async () => {
  const { app, one } = await draw(<Footer />);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await settle(() => app.notices.tell('Copié.'));
  await settle(() => vi.advanceTimersByTime(60_000));
  expect(one('status').textContent).toBe('');
  await settle(() => app.notices.tell('Le disque n’a pas répondu.', 'error'));
  await settle(() => vi.advanceTimersByTime(600_000));
  expect(one('status').textContent).toContain('Le disque n’a pas répondu.');
});

test('the last action is taken back by its button, and nothing to take back is said', async () => {
  const drawn = await draw(<Footer />);
  const { app, button, click, one } = drawn;
  await click(button('Annuler'));
  expect(one('status').textContent).toContain('Rien à annuler');
  await settle(app.calls.start);
  const { id } = callOnScreen(drawn);
  await settle(app.calls.end);
  await settle(app.calls.end);
  expect(app.state.shownCallId.value).toBeNull();
  await click(button('Annuler'));
  expect(app.state.shownCallId.value).toBe(id);
});

test('over a page, the panel pushes it aside or lies over it', async () => {
  const { tick, click, app } = await draw(<Footer />, {
    before: ({ app: { state } }) => {
      writable({ state }).layout.value = { open: true, mode: 'push', width: 360 };
    },
  });
  expect(tick('Pousser la page').checked).toBe(true);
  await click(tick('Pousser la page'));
  expect(app.state.layout.value?.mode).toBe('overlay');
});

test('over a page that does not stand aside the foot says so, to the eye and to the ear', async () => {
  const { tick, text } = await draw(<Footer />, {
    before: ({ app: { state } }) => {
      writable({ state }).layout.value = { open: true, mode: 'push', width: 360, isRefused: true };
    },
  });
  const choice = tick('Pousser la page');
  expect(choice.checked).toBe(false);
  expect(choice.getAttribute('aria-description')).toContain('ne se laisse pas pousser');
  expect(text()).toContain('Par-dessus');
});
