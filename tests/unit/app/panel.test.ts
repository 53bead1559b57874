/** The panel over the agenda: its layers, the mask, and the way back. */
import { describe, expect, test } from 'vitest';
import { GLOBAL_COMMANDS } from '../../../lib/contract/wire';
import { settled } from '../../fakes/ports';
import { callOnScreen, openPanel, panelWith, protocol, writable } from './open-panel';

const OPEN = { open: true, width: 420, mode: 'overlay' } as const;

describe('Échap', () => {
  test.each(['togglePalette', 'toggleHelp', 'toggleMessages', 'toggleFacts', 'toggleDifficult'] as const)(
    'closes the layer opened by %s and nothing more, then gives the caret back to the agenda',
    async (toggle) => {
      const { app, agenda } = await openPanel();
      app.calls.start();
      app.panel[toggle]();
      expect(app.state.overlay.value).not.toBe('none');
      app.panel.escape();
      expect(app.state.overlay.value).toBe('none');
      expect(agenda.focusReturned).toBe(0);
      expect(app.state.calls.value).toHaveLength(1);
      app.panel.escape();
      expect(agenda.focusReturned).toBe(1);
    },
  );

  test('without an agenda underneath does nothing', async () => {
    const { app } = await openPanel({ withAgenda: false });
    app.panel.escape();
    expect(app.state.overlay.value).toBe('none');
  });
});

test('every page is told while a call is open, also one that waits', async () => {
  const { app, published } = await openPanel();
  expect(published.isCalling).toBe(false);
  app.calls.start();
  expect(published.isCalling).toBe(true);
  app.calls.hold();
  expect(published.isCalling).toBe(true);
  app.calls.end();
  expect(published.isCalling).toBe(false);
});

describe('layers', () => {
  test('the same key opens and closes one, and there is never more than one', async () => {
    const { app } = await openPanel();
    app.panel.togglePalette();
    app.panel.toggleHelp();
    expect(app.state.overlay.value).toBe('help');
    app.panel.toggleHelp();
    expect(app.state.overlay.value).toBe('none');
  });

  test('a key for a layer opens the panel that was reduced to a strip', async () => {
    const { app, agenda } = await openPanel();
    writable(app).layout.value = { ...OPEN, open: false };
    app.panel.togglePalette();
    expect(agenda.layouts).toEqual([OPEN]);
    expect(app.state.overlay.value).toBe('palette');
  });

  test('the panel is reduced, opened, laid over the page or beside it; the page is told each time', async () => {
    const { app, agenda } = await openPanel();
    writable(app).layout.value = OPEN;
    app.panel.toggleOpen();
    app.panel.toggleOpen();
    app.panel.toggleMode();
    app.panel.toggleMode();
    const chosen = { ...OPEN, isChosen: true, isRefused: false };
    expect(agenda.layouts).toEqual([
      { ...OPEN, open: false },
      OPEN,
      { ...chosen, mode: 'push' },
      { ...chosen, mode: 'overlay' },
    ]);
  });

  test('over a page that did not stand aside she may ask it once more', async () => {
    const { app } = await openPanel();
    writable(app).layout.value = { ...OPEN, mode: 'push', isRefused: true };
    app.panel.toggleMode();
    expect(app.state.layout.value).toEqual({ ...OPEN, mode: 'push', isChosen: true, isRefused: false });
  });
});

describe('« ? »', () => {
  test('answers the question on screen', async () => {
    const panel = await panelWith(protocol('abces-gonflement'));
    panel.app.panel.questionMark();
    expect(callOnScreen(panel).triage[0]?.answers).toMatchObject([{ answer: 'unknown' }]);
    expect(panel.app.state.overlay.value).toBe('none');
  });

  test('with no question opens the sheet of the keys', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    panel.app.panel.questionMark();
    expect(panel.app.state.overlay.value).toBe('help');
  });
});

describe('the four global keys', () => {
  test('each does its own thing', async () => {
    const seen = new Set<string>();
    for (const command of GLOBAL_COMMANDS) {
      const { app } = await openPanel();
      app.panel.global(command);
      await settled();
      const { calls, overlay, masked, counter } = app.state;
      seen.add(JSON.stringify([calls.value.length, overlay.value, masked.value, counter.value !== null]));
    }
    expect([...seen]).toEqual([
      '[1,"none",false,false]',
      '[0,"none",true,false]',
      '[0,"none",true,true]',
      '[0,"palette",false,false]',
    ]);
  });

  test('are told as they are pressed, until nobody asks any more', async () => {
    const { app, press } = await openPanel();
    const pressed: string[] = [];
    const stop = app.panel.onGlobalKey((command) => pressed.push(command));
    press('counter');
    stop();
    press('call');
    expect(pressed).toEqual(['counter']);
  });
});
