// @vitest-environment happy-dom

import { expect, test } from 'vitest';
import { TopBar } from '../../../../components/panel/TopBar';
import { practiceCard } from '../../../../lib/domain/practice/practice.record';
import { callOnScreen, writable } from '../../app/open-panel';
import { practice } from '../../platform/storage/sample-records';
import { type Drawn, draw, settle } from '../draw';

/** A second practice on the same disk. */
const before = async ({ app, ports }: Pick<Drawn, 'app' | 'ports'>) => {
  await ports.store.of(practiceCard).change(practice.id, () => practice);
  await app.practices.refresh();
};

test('the practice whose phone is answered is named; another one is one choice away, for the call too', async () => {
  const drawn = await draw(<TopBar />, { before });
  const { list, choose, app } = drawn;
  await settle(() => app.agenda.choose('example-tilleuls'));
  await settle(app.calls.start);
  expect(list('Cabinet').selectedOptions[0]?.textContent).toBe('Cabinet dentaire des Tilleuls');
  await choose(list('Cabinet'), practice.id);
  expect(callOnScreen(drawn).practiceId).toBe(practice.id);
  expect(drawn.agenda.kept).toBe(practice.id);
  // Another tab's next call is none of this choice's.
  expect(app.state.settings.value.activePracticeId).toBe('example-tilleuls');
});

test('the mask and the counter say whether they are on', async () => {
  const { button, click, mask } = await draw(<TopBar />);
  expect(button("Flouter l'écran").getAttribute('aria-pressed')).toBe('false');
  await click(button("Flouter l'écran"));
  expect(mask.isOn()).toBe(true);
  expect(button("Flouter l'écran").getAttribute('aria-pressed')).toBe('true');
  await click(button('Mode comptoir'));
  expect(button('Mode comptoir').getAttribute('aria-pressed')).toBe('true');
});

test('help opens from its button; a panel over no page cannot be collapsed', async () => {
  const { button, click, app, maybe } = await draw(<TopBar />);
  await click(button('Raccourcis'));
  expect(app.state.overlay.value).toBe('help');
  expect(maybe('button', 'Réduire en bandeau')).toBeNull();
});

test('over a page it collapses to its strip', async () => {
  const { button, click, app, agenda } = await draw(<TopBar />, {
    before: (panel) => {
      writable(panel.app).layout.value = { open: true, mode: 'push', width: 360 };
    },
  });
  await click(button('Réduire en bandeau'));
  expect(app.state.layout.value?.open).toBe(false);
  expect(agenda.layouts.at(-1)?.open).toBe(false);
});
