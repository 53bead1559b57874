/** What leaves the journal: the ticked calls, else all that the filters find, also those that no screen shows. */
import { describe, expect, test } from 'vitest';
import type { Journal } from '../../../../lib/app/journal/journal';
import { messageCard } from '../../../../lib/domain/message/message.record';
import { ended, messageOf, openJournal } from './open-journal';

const opened = async (count = 2) => {
  const open = await openJournal(async (store) => {
    for (let nth = 0; nth < count; nth += 1) {
      await store.saveCall(ended(`call-${nth}`, 30 + nth, { patientName: `Mme N${nth}` }), 'strict');
      await store.of(messageCard).save(
        messageOf(`call-${nth}`, {
          id: `m-${nth}`,
          level: nth === 1 ? 'vital' : 'routine',
          body: `mot ${nth}`,
        }),
      );
    }
  });
  return { ...open, out: open.journal.out, desk: open.journal.desk };
};

const lines = (text: string | undefined): number => (text ?? '').trim().split(/\r?\n/).length;

test('a table of everything found, also beyond the first page of the list', async () => {
  const { out, desk, saved, app } = await opened(70);
  expect(desk.entries.value.length).toBeLessThan(70);
  await out.exportCsv();
  expect(lines(saved[0]?.text)).toBe(71);
  expect(saved[0]?.name).toBe('journal-2026-11-23.csv');
  expect(app.state.notice.value?.text).toBe('70 appels exportés.');
});

test('with ticks only the ticked, as JSON that is read again', async () => {
  const { out, desk, saved } = await opened();
  const [first] = desk.entries.value;
  if (first) desk.tick(first);
  await out.exportJson();
  const text = saved[0]?.text ?? '';
  expect(JSON.parse(text)).toBeTruthy();
  expect(text).toContain(`Mme N${first?.id.slice(5)}`);
  expect(text).not.toContain(first?.id === 'call-0' ? 'Mme N1' : 'Mme N0');
});

test('nothing found is said, and no empty file is offered', async () => {
  const { out, saved, app } = await opened(0);
  await out.exportCsv();
  expect([saved, app.state.notice.value?.text]).toEqual([[], 'Rien à exporter.']);
});

test('the digest of one recipient: hers alone, the most urgent first', async () => {
  const { out } = await opened();
  const messages = await out.messagesFor('aubert');
  expect(messages.map(({ id }) => id).toSorted()).toEqual(['m-0', 'm-1']);
  expect(await out.messagesFor('vasseur')).toEqual([]);
  const text = out.digest(messages, 'Dr Claire Aubert');
  expect(text.indexOf('mot 1')).toBeLessThan(text.indexOf('mot 0'));
});

test('one call goes to the clipboard as text', async () => {
  const { out, desk, clipboard } = await opened(1);
  await desk.open('call-0');
  if (desk.record.value) out.copyCall(desk.record.value);
  expect(clipboard.copied[0]).toContain('Mme N0');
});

describe('with a passphrase, nothing leaves readable without it', () => {
  const PHRASE = 'quatre mots sans lien';
  const guarded = async () => {
    const open = await opened();
    await open.app.vault.choose(PHRASE);
    const [first] = open.desk.entries.value;
    if (first) open.desk.tick(first);
    return { ...open, gate: open.journal.gate };
  };

  test.each([
    ['a table', ({ out }: Journal) => out.exportCsv()],
    ['JSON', ({ out }: Journal) => out.exportJson()],
    ['what is handed to the person, as text', ({ rights }: Journal) => rights.exportText('')],
    ['what is handed to the person, as JSON', ({ rights }: Journal) => rights.exportJson('')],
    ['the register of incidents', ({ incidents }: Journal) => incidents.exportCsv()],
  ] as const)('%s', async (_, act) => {
    const { journal, gate, saved } = await guarded();
    await act(journal);
    expect([saved.length, gate.isAsked.value]).toEqual([0, true]);
    expect(await gate.answer('autre chose')).toBe('wrong');
    expect([saved.length, gate.isAsked.value]).toEqual([0, true]);
    expect(await gate.answer(PHRASE)).toBe('opened');
    expect([saved.length, gate.isAsked.value]).toEqual([1, false]);
    // Given once, it holds for that one file.
    await act(journal);
    expect([saved.length, gate.isAsked.value]).toEqual([1, true]);
  });

  test('nor a sheet that tells of several people, copied or printed; one call does', async () => {
    const { out, gate, clipboard, print, desk } = await guarded();
    await out.copySheet('Mme N0, Mme N1');
    expect([clipboard.copied, gate.isAsked.value]).toEqual([[], true]);
    await gate.answer(PHRASE);
    expect(clipboard.copied).toEqual(['Mme N0, Mme N1']);
    await out.printSheet();
    expect([print.mock.calls.length, out.isSheetFree.value, gate.isAsked.value]).toEqual([0, false, true]);
    await gate.answer(PHRASE);
    // It is drawn first; the page then sends it, and paper is closed again.
    expect([print.mock.calls.length, out.isSheetFree.value]).toEqual([0, true]);
    out.sendToPrinter();
    expect([print.mock.calls.length, out.isSheetFree.value]).toEqual([1, false]);
    await desk.open('call-0');
    if (desk.record.value) out.copyCall(desk.record.value);
    out.print();
    expect([clipboard.copied.length, print.mock.calls.length, gate.isAsked.value]).toEqual([2, 2, false]);
  });

  test('wrong tries are slowed with those of the lock', async () => {
    const { out, gate, saved, app } = await guarded();
    await out.exportCsv();
    for (const wrong of ['a', 'b']) await gate.answer(wrong);
    expect(await app.vault.unlock('c')).toBe('wrong');
    expect(await gate.answer(PHRASE)).toBe('tooSoon');
    expect(saved).toEqual([]);
  });

  test('given up, the right passphrase later saves nothing', async () => {
    const { out, gate, saved, app } = await guarded();
    await out.exportCsv();
    gate.giveUp();
    await app.vault.unlock(PHRASE);
    expect([saved.length, gate.isAsked.value]).toEqual([0, false]);
  });
});
