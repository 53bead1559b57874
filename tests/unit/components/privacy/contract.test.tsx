// @vitest-environment happy-dom
// The end of a contract: given back first, erased only when the file was opened again and holds all of it.
import { expect, test } from 'vitest';
import { ContractOptions } from '../../../../components/privacy/ContractOptions';
import { callCard } from '../../../../lib/domain/call/call.record';
import { receiptCard } from '../../../../lib/domain/journal/receipt.record';
import { messageCard } from '../../../../lib/domain/message/message.record';
import { practiceCard } from '../../../../lib/domain/practice/practice.record';
import { callWith, messageWith } from '../../platform/storage/sample-records';
import { type Drawn, draw, settle } from '../draw';

const PHRASE = 'cheval agrafe batterie';
const ended = { status: 'ended', hungUpAt: 2, endedAt: 3 } as const;
const told = ({ root }: Drawn) => root.querySelector('[role=status]')?.textContent;

/** A desk for two practices, of which one leaves. */
async function leaving() {
  const drawn = await draw(<ContractOptions />, {
    before: async ({ disk, app }) => {
      const [kept] = app.state.practices.value;
      if (!kept) throw new Error('no practice');
      await disk.plant(practiceCard, { ...kept, id: 'roses', name: 'médical des Roses' });
      const of = (id: string, practiceId: string) => ({
        ...callWith({ reason: 'Durand' }, id),
        practiceId,
        ...ended,
      });
      await disk.plant(callCard, of('gone', 'roses'), of('kept', kept.id));
      await disk.plant(messageCard, { ...messageWith({ id: 'm' }), callId: 'gone', practiceId: 'roses' });
      await app.practices.refresh();
    },
  });
  const { app, saved } = drawn;
  await settle(() => app.contract.give('roses', PHRASE));
  const text = saved[0]?.text ?? '';
  const erase = (passphrase = PHRASE, practiceId = 'roses') =>
    settle(() => app.contract.erase(practiceId, { file: new Blob([text]), passphrase }));
  return { ...drawn, file: text, erase };
}

test('what a practice has leaves in one file and goes, with a receipt; the other practice stays', async () => {
  const drawn = await leaving();
  const { saved, disk, erase, ports, app } = drawn;
  expect(saved[0]?.name).toMatch(/^decroche-médical-des-Roses-\d{4}-\d\d-\d\d\.decroche$/);
  expect(told(drawn)).toMatch(/1 appel, 1 message, 1 cabinet\. Rien n’est encore effacé/);
  expect(disk.calls.size).toBe(2);
  await erase();
  expect(told(drawn)).toMatch(/Effacé et vérifié sur le disque\u00a0: 1 appel, 1 message, 1 cabinet/);
  expect([...disk.calls.keys()]).toEqual(['kept']);
  expect(disk.messages.size).toBe(0);
  expect(app.state.practices.value.map(({ id }) => id)).not.toContain('roses');
  const [receipt] = await ports.store.of(receiptCard).all();
  expect(receipt).toMatchObject({ kind: 'returned', author: 'Camille', counts: { calls: 1, messages: 1 } });
  expect(receipt?.verifiedAt).toBeGreaterThan(0);
});

test('nothing is erased by a file that does not open, is another’s, or is older than what stands', async () => {
  const drawn = await leaving();
  const { disk, erase, app, file: text } = drawn;
  await erase('une autre phrase');
  expect(told(drawn)).toMatch(/n’ouvre pas ce fichier/);
  await settle(() => app.contract.erase('other', { file: new Blob([text]), passphrase: PHRASE }));
  expect(told(drawn)).toMatch(/autre cabinet/);
  await disk.plant(messageCard, { ...messageWith({ id: 'late' }), callId: 'gone', practiceId: 'roses' });
  await erase();
  expect(told(drawn)).toMatch(/a changé depuis ce fichier/);
  expect(disk.calls.size).toBe(2);
});

test('a practice on the line is not erased; a short passphrase seals nothing', async () => {
  const drawn = await leaving();
  const { disk, erase, app, saved } = drawn;
  await disk.plant(callCard, { ...callWith({}, 'line'), practiceId: 'roses' });
  await erase();
  expect(told(drawn)).toMatch(/encore ouvert/);
  await settle(() => app.contract.give('roses', 'court'));
  expect(told(drawn)).toMatch(/Douze caractères/);
  expect(saved).toHaveLength(1);
});
