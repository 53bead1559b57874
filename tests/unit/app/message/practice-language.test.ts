// A message is read by the practice: in its language, whatever the secretary works in.
import { expect, test } from 'vitest';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { openPanel } from '../open-panel';

test('written on an English desk, a message reads in French', async () => {
  const { app } = await openPanel();
  await app.practices.changeSettings({ language: 'en' });
  app.calls.start();
  app.calls.chooseCaller('relative');
  app.calls.changeNotes({
    callerName: 'Durand',
    reason: 'toothache since yesterday',
    phone: '06 39 98 01 21',
  });
  const [practitioner] = examplePractice.practitioners;
  app.calls.changeNotes({ recipientId: practitioner?.id ?? null });
  const text = app.messages.draftText() ?? '';
  expect(text).toContain('Motif');
  expect(text).toContain('proche');
  // Her own words stay hers.
  expect(text).toContain('toothache since yesterday');
  expect(text).not.toMatch(/Reason|relative|Phone/);
});
