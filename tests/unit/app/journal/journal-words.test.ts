/** One call that is copied or printed tells one clock: that of its practice. */
import { expect, test } from 'vitest';
import { sheetWords } from '../../../../lib/app/journal/journal-words';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { sheetText } from '../../../../lib/domain/journal/journal-sheet';
import { callOnScreen, openPanel } from '../open-panel';

test('the hours of a copied call, of its message and of its triage are the practice’s own', async () => {
  const panel = await openPanel({ practice: { ...examplePractice, timeZone: 'America/Toronto' } });
  panel.clock.now = Date.UTC(2026, 10, 23, 3, 30);
  const { app } = panel;
  app.calls.start();
  app.calls.changeNotes({ reason: 'joue gonflée', recipientId: 'aubert' });
  app.triage.open(app.triage.find('joue gonflée')[0]?.protocol ?? expect.fail('no protocol'));
  app.triage.answer('no');
  await app.messages.save();
  const messages = [...panel.disk.messages.values()];
  const record = { call: callOnScreen(panel), messages, callbacks: [], incidents: [] };
  const hours = sheetText([record], sheetWords(app)).match(/\d{2}:\d{2}/g) ?? [];
  expect(hours.length).toBeGreaterThan(3);
  expect(new Set(hours)).toEqual(new Set(['22:30']));
});
