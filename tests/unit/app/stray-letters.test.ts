/** Letters that no field takes are not dropped without a word. */
import { expect, test } from 'vitest';
import { callOnScreen, openPanel } from './open-panel';

const stray = (letters: string, zone: string | null, commands = 0) => ({
  letters,
  zone,
  commands,
  beginsWord: true,
});

test('a letter with no call on screen is said to be written down nowhere; under a layer nothing is said', async () => {
  const { app } = await openPanel();
  app.panel.toggleHelp();
  app.panel.strayLetters(stray('a', null));
  expect(app.state.notice.value).toBeNull();
  app.panel.toggleHelp();
  app.panel.strayLetters(stray('a', null));
  expect(app.state.notice.value).toMatchObject({
    kind: 'warning',
    text: app.state.labels.value.callDesk.nowhere(app.state.globalKeys.value.call),
  });
});

test('a name typed over « qui appelle » goes to the name, and what its letters chose is as it was', async () => {
  const panel = await openPanel();
  const { app } = panel;
  app.calls.start();
  app.calls.chooseCaller('patient');
  // « sa », taken for « santé » first, then for « administratif ».
  app.calls.chooseCaller('professional');
  app.panel.strayLetters(stray('sa', 'caller', 1));
  app.panel.strayLetters({ ...stray('r', 'caller'), beginsWord: false });
  expect(callOnScreen(panel).notes).toMatchObject({ callerName: 'sar', callerKind: 'patient' });
  expect(app.state.focusRequest.value?.target).toBe('callerName');
  expect(app.state.notice.value?.text).toBe('Vos lettres vont dans «\u00a0Nom\u00a0».');
  app.panel.strayLetters(stray('d', 'caller'));
  expect(callOnScreen(panel).notes.callerName).toBe('sar d');
});

test('where no name is meant they change nothing, and it is said where words are written', async () => {
  const panel = await openPanel();
  const { app } = panel;
  app.calls.start();
  const before = callOnScreen(panel);
  app.panel.strayLetters(stray('oed', 'question', 2));
  expect(callOnScreen(panel)).toEqual(before);
  expect(app.state.notice.value).toMatchObject({
    kind: 'warning',
    text: app.state.labels.value.callDesk.astray,
  });
});
