// @vitest-environment happy-dom
// The text for the answering machine stands with the saved practice, timed.
import { expect, test } from 'vitest';
import { PracticeForm } from '../../../../components/practice/PracticeForm';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { draw } from '../draw';

test('the text of a saved practice is there with its seconds; a new practice has none yet', async () => {
  const { root, text } = await draw(<PracticeForm practice={examplePractice} onSaved={() => undefined} />);
  expect(root.querySelector('.answering-text')?.textContent).toContain('cabinet dentaire des Tilleuls');
  expect(text()).toMatch(/Se dit en \d+ secondes environ/);
  const fresh = await draw(<PracticeForm practice={null} onSaved={() => undefined} />);
  expect(fresh.root.querySelector('.answering')).toBeNull();
});
