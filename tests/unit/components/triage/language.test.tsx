// @vitest-environment happy-dom
// A caller without French: the language is chosen, the questions are read as they are said.
import { expect, test } from 'vitest';
import { LanguageLayer } from '../../../../components/triage/LanguageLayer';
import { draw, settle } from '../draw';

test('another language shows its own questions, marked as of that language', async () => {
  const { one, text, root } = await draw(<LanguageLayer />);
  expect(text()).toContain('iz ze peurson brizing ouèl');
  const choice = one('combobox', 'Langue') as HTMLSelectElement;
  expect(choice.options).toHaveLength(12);
  expect(document.activeElement).toBe(choice);
  await settle(() => {
    choice.value = 'ar';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(text()).not.toContain('iz ze peurson');
  const own = [...root.querySelectorAll('[lang="ar"]')];
  expect(own).toHaveLength(8);
  expect(own.every((words) => words.getAttribute('dir') === 'auto')).toBe(true);
});
