/** Letters with no call on screen are not dropped without a word. */
import { expect, test } from 'vitest';
import { openPanel } from './open-panel';

test('a letter with no call on screen is said to be written down nowhere; in a call, or a layer, nothing is said', async () => {
  const { app } = await openPanel();
  app.calls.start();
  app.panel.letterNowhere();
  app.calls.end();
  app.notices.clear();
  app.panel.toggleHelp();
  app.panel.letterNowhere();
  expect(app.state.notice.value).toBeNull();
  app.panel.toggleHelp();
  app.panel.letterNowhere();
  expect(app.state.notice.value).toMatchObject({
    kind: 'warning',
    text: app.state.labels.value.callDesk.nowhere(app.state.globalKeys.value.call),
  });
});
