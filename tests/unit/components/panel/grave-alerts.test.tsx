// @vitest-environment happy-dom
// What comes behind the first paint cannot be read: said over everything else, and tried again by one press.
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { GraveAlerts } from '../../../../components/panel/GraveAlerts';
import { fr } from '../../../../lib/content/labels/fr/fr';
import { draw, settle } from '../draw';

test('nothing is said while everything is here, or still on its way', async () => {
  const { text } = await draw(<GraveAlerts />);
  expect(text()).toBe('');
});

test('protocols that cannot be read are told with what still works, until they are here', async () => {
  const failed = signal(true);
  const again = async () => {
    failed.value = false;
  };
  const rest = { again, isHere: () => false, hasFailed: () => failed.value };
  const { text, one, button } = await draw(<GraveAlerts />, {
    before: ({ app }) => Object.assign(app, { rest }),
  });
  expect(one('alert').textContent?.replaceAll('\u00a0', ' ')).toContain(
    fr.panel.restMissing.replaceAll('\u00a0', ' '),
  );
  await settle(() => button(fr.panel.restAgain).click());
  expect(text()).toBe('');
});
