// @vitest-environment happy-dom
// What was asked in a call, as it is read afterwards.
import { expect, test } from 'vitest';
import { JournalCalls } from '../../../../components/journal/JournalCalls';
import { MONDAY_MORNING } from '../../../fakes/ports';
import { ended } from '../../app/journal/open-journal';
import { settle } from '../draw';
import { drawJournal } from './draw-journal';

test('of what was asked, what was found is read; what was refused is counted, unfolds, and folds again at another call', async () => {
  const asked = (text: string, answer: 'yes' | 'no') => ({
    questionId: text,
    text,
    answer,
    answeredAt: MONDAY_MORNING,
  });
  const refused = ['Saigne-t-il ?', 'Vomit-il ?', 'Tousse-t-il ?', 'Est-il pâle ?'];
  const answers = [asked('A-t-il de la fièvre ?', 'yes'), ...refused.map((text) => asked(text, 'no'))];
  const run = { protocolId: 'p', protocolVersion: 1, title: 'Fièvre', startedAt: MONDAY_MORNING, answers };
  const drawn = await drawJournal(<JournalCalls />, async (store) => {
    await store.saveCall({ ...ended('roux', 30, { patientName: 'Mme Roux' }), triage: [run] }, 'strict');
    await store.saveCall({ ...ended('petit', 20, { patientName: 'M. Petit' }), triage: [run] }, 'strict');
  });
  const fold = () => drawn.root.querySelector<HTMLDetailsElement>('.journal-detail details');
  await settle(() => drawn.one('listbox', 'Appels trouvés').focus());
  await drawn.press('Home');
  await drawn.until(() =>
    expect(fold()?.querySelector('summary')?.textContent).toBe('4 signes demandés\u00a0: non'),
  );
  const outside =
    fold()?.previousElementSibling?.textContent ?? fold()?.parentElement?.firstChild?.textContent;
  expect(outside).toMatch(/fièvre \? — oui/);
  expect(outside).not.toContain('Vomit-il');
  expect(fold()?.textContent).toContain('Vomit-il');
  fold()?.setAttribute('open', '');
  await drawn.press('ArrowDown');
  await drawn.until(() => expect(drawn.one('region', 'Appel').textContent).toContain('Mme Roux'));
  expect(fold()?.open).toBe(false);
});
