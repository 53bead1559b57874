// @vitest-environment happy-dom
// The same number again: how often and what it was promised at once; who and why once the identity is confirmed.
import { expect, test } from 'vitest';
import { Sidebar } from '../../../../components/panel/Sidebar';
import { fr } from '../../../../lib/content/labels/fr/fr';
import { type Drawn, draw, settle } from '../draw';

async function secondCall(): Promise<Drawn> {
  const drawn = await draw(<Sidebar />);
  const { calls } = drawn.app;
  for (const callerName of ['Mme Petit', '']) {
    await settle(calls.start);
    await settle(() => calls.changeNotes({ callerName, reason: callerName && 'toux', phone: '0612345678' }));
    if (callerName) await settle(calls.transfer);
    drawn.clock.now += 60_000;
  }
  await settle();
  return drawn;
}

const line = ({ root }: Drawn) => root.querySelector('.earlier-line')?.textContent ?? '';

test('is said at once without a name; verified, who and why stand there', async () => {
  const drawn = await secondCall();
  expect(line(drawn)).toBe(`2ᵉ appel aujourd’hui${fr.earlier.verify}`);
  await drawn.click(drawn.button(fr.earlier.verify));
  expect(drawn.app.state.calls.value[0]?.step).toBe('greeting');
  await settle(() => drawn.app.triage.concludeIdentity('verified'));
  expect(line(drawn)).toContain('Mme Petit · toux');
  await settle(() => drawn.app.triage.concludeIdentity('refused'));
  expect(line(drawn)).not.toContain('Petit');
});

test('masked, neither the number of calls nor anything else of her is read', async () => {
  const drawn = await secondCall();
  await settle(() => drawn.app.triage.concludeIdentity('verified'));
  await settle(() => drawn.app.panel.toggleMask());
  expect(line(drawn)).toBe('');
});
