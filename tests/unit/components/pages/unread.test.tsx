// @vitest-environment happy-dom
// A database that cannot be opened: every page says why, and none is blank.
import { expect, test } from 'vitest';
import { LaunchError } from '../../../../components/pages/LaunchError';
import { UnreadPage, UnreadPopup } from '../../../../components/pages/UnreadPage';
import { until } from '../../../fakes/until';
import { draw } from '../draw';

test.each([
  ['the settings', <UnreadPage key="o" problem="tooNew" title="options" hasProblems />],
  ['the journal', <UnreadPage key="j" problem="tooNew" title="journal" />],
  ['the popup', <UnreadPopup key="p" problem="tooNew" />],
])('%s names the newer version, and that the data is whole', async (_, page) => {
  const { root } = await draw(page);
  expect(root.querySelector('[role=alert]')?.textContent).toMatch(
    /version plus récente.*Mettez Décroché à jour\u00a0: vos données sont intactes/,
  );
});

test.each([
  ['the settings', <UnreadPage key="o" problem="unopened" title="options" hasProblems />],
  ['the panel', <LaunchError key="p" problem="unopened" onSidePanel={() => undefined} />],
  ['the popup', <UnreadPopup key="p" problem="unopened" />],
])(
  'files that do not open: %s calls nothing whole, and names the way to the last backup',
  async (_, page) => {
    const { text } = await draw(page);
    expect(text()).toMatch(/rien n’y a été écrit.*restaurer votre dernière sauvegarde/);
    expect(text()).not.toMatch(/intactes/);
  },
);

test('with the keys gone she is told so, and starts afresh only once she no longer expects the data', async () => {
  let started = 0;
  const onStartOver = () => {
    started += 1;
    return started === 1 ? Promise.reject(new Error('blocked')) : Promise.resolve();
  };
  const drawn = await draw(
    <UnreadPage problem="keysLost" title="options" hasProblems onStartOver={onStartOver} />,
  );
  expect(drawn.root.querySelector('[role=alert]')?.textContent).not.toMatch(/intactes/);
  const button = drawn.button('Repartir à neuf, puis restaurer') as HTMLButtonElement;
  expect(button.disabled).toBe(true);
  await drawn.click(drawn.one('checkbox', 'Je n’attends plus ces données\u00a0: elles ne s’ouvriront plus.'));
  await drawn.click(button);
  expect(started).toBe(1);
  await until(() => expect(drawn.text()).toContain('Fermez les autres pages'));
});

test('no other page offers to start afresh', async () => {
  const { root } = await draw(<UnreadPage problem="keysLost" title="journal" />);
  expect(root.querySelector('button')).toBeNull();
});
