// @vitest-environment happy-dom
// A database that a newer version wrote: every page says so, and none is blank.
import { expect, test } from 'vitest';
import { UnreadPage, UnreadPopup } from '../../../../components/pages/UnreadPage';
import { draw } from '../draw';

test.each([
  ['the settings', <UnreadPage key="o" problem="tooNew" title="options" hasProblems />],
  ['the journal', <UnreadPage key="j" problem="tooNew" title="journal" />],
  ['the popup', <UnreadPopup key="p" problem="tooNew" />],
])('%s names the newer version, and that the data is whole', async (_, page) => {
  const { root } = await draw(page);
  expect(root.querySelector('[role=alert]')?.textContent).toMatch(
    /version plus récente.*Mettez Décroché à jour : vos données sont intactes/,
  );
});
