// @vitest-environment happy-dom
// What is read back aloud so that nothing is wrong, and how large it stands.
import { expect, test } from 'vitest';
import { ReadBack } from '../../../../components/call/ReadBack';
import { type Drawn, draw, settle } from '../draw';

const before = ({ app }: Pick<Drawn, 'app'>) => app.calls.start();

test('the number is read back in pairs and the name letter by letter', async () => {
  const { app, text, root, mask } = await draw(<ReadBack />, { before });
  expect(root.textContent).toBe('');
  await settle(() => app.calls.changeNotes({ phone: '0612345678', callerName: 'Roux' }));
  expect(text()).toContain('06 · 12 · 34 · 56 · 78');
  expect(text()).toMatch(/R comme \S+, O comme \S+, U comme \S+, X comme \S+/);
  await settle(() => mask.set(true));
  expect(text()).not.toMatch(/06 ·|comme/);
});

test('what is read back is large as long as she wants it so', async () => {
  const { app, root } = await draw(<ReadBack />, { before });
  await settle(() => app.calls.changeNotes({ phone: '0612345678' }));
  const choice = root.querySelector<HTMLInputElement>('input[type=checkbox]');
  const isLarge = () => root.querySelector('.read-aloud')?.getAttribute('data-large');
  expect([choice?.checked, isLarge()]).toEqual([true, 'true']);
  await settle(() => choice?.click());
  expect([app.state.settings.value.readLarge, isLarge()]).toEqual([false, 'false']);
});
