// @vitest-environment happy-dom
// « Toujours visible »: opened by one button, refused or closed it can be opened again; where there is none it is said.
import { expect, test, vi } from 'vitest';
import { FloatingPage } from '../../../../components/pages/floating/FloatingPage';
import { startLabels } from '../../../../lib/content/labels/start-labels';
import { draw, settle } from '../draw';

const words = startLabels.fr.floating;

test('opened, it says to keep the tab; closed, it can be opened again', async () => {
  let close: () => void = () => undefined;
  const open = async (_: string, onClosed: () => void) => {
    close = onClosed;
  };
  const { button, click, text } = await draw(<FloatingPage floating={{ isPossible: true, open }} />);
  await click(button(words.open));
  expect(text()).toContain('Gardez cet onglet');
  expect(button(words.open).disabled).toBe(true);
  await settle(() => close());
  expect(button(words.open).disabled).toBe(false);
});

test('refused by the browser it says so', async () => {
  const open = vi.fn(async () => Promise.reject(new Error('refused')));
  const { button, click, text } = await draw(<FloatingPage floating={{ isPossible: true, open }} />);
  await click(button(words.open));
  expect(text()).toContain('Le navigateur a refusé');
});

test('without such a window there is no button, and another way is named', async () => {
  const { maybe, text } = await draw(
    <FloatingPage floating={{ isPossible: false, open: async () => undefined }} />,
  );
  expect(maybe('button', words.open)).toBeNull();
  expect(text()).toContain('panneau latéral');
});
