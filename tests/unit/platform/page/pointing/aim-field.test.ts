// @vitest-environment happy-dom
// The field of messages: exactly the one that the rule names and that can be written in, after what stands there; else none.
import { beforeEach, expect, test } from 'vitest';
import type { Caret } from '../../../../../lib/platform/fields/caret';
import { leaveFields } from '../../../../../lib/platform/fields/document-fields';
import { aimAtField } from '../../../../../lib/platform/page/pointing/aim-field';

let last: Caret | null;
const rule = (selector: string, label: string | null = null) => [{ selector, label }];

beforeEach(() => {
  last = null;
  // happy-dom 21.0.4 lays nothing out.
  Element.prototype.checkVisibility = () => true;
  const aim = (caret: Caret) => {
    last = caret;
  };
  leaveFields({ memory: { last: () => last, aim } } as never);
});

test('an empty field, and one with a text in it: at its end', () => {
  document.body.innerHTML = '<textarea name="notes"></textarea>';
  expect(aimAtField(rule('[name="notes"]'))).toBe('aimed');
  document.body.innerHTML = '<textarea name="notes">Vue hier</textarea>';
  expect(aimAtField(rule('[name="notes"]'))).toBe('afterText');
  expect(last).toMatchObject({ element: document.querySelector('textarea'), offsets: [8, 8] });
});

test('in a field where her caret is already it stays where she put it', () => {
  document.body.innerHTML = '<textarea name="notes">Vue hier</textarea>';
  const element = document.querySelector('textarea') as HTMLTextAreaElement;
  last = { element, offsets: [3, 3], range: null };
  expect(aimAtField(rule('textarea'))).toBe('aimed');
  expect(last.offsets).toEqual([3, 3]);
});

test.each([
  ['no such field', '<textarea name="other"></textarea>'],
  ['two of them', '<textarea name="notes"></textarea><textarea name="notes"></textarea>'],
  ['one that is closed', '<textarea name="notes" readonly></textarea>'],
  ['what nobody writes in', '<p data-field name="notes">Vue hier</p>'],
])('%s is none, and her caret is untouched', (_, html) => {
  document.body.innerHTML = html;
  expect(aimAtField(rule('[name="notes"]'))).toBe('none');
  expect(last).toBeNull();
});

test('a selector that is none, and a second place after it', () => {
  document.body.innerHTML = '<input id="n">';
  expect(aimAtField([...rule('p['), ...rule('#n')])).toBe('aimed');
});
