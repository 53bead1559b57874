// @vitest-environment happy-dom
// What insert.js does with a field: the text stands at its caret and is read back, or the field is as it was.
import { beforeEach, expect, test } from 'vitest';
import { readCaret } from '../../../../lib/platform/fields/caret';
import { createFieldMemory } from '../../../../lib/platform/fields/field-memory';
import { createWriter } from '../../../../lib/platform/fields/writer';

/** Whether the page takes the text back after it was typed, as a controlled field may. */
let takesBack = false;

/** As the browser types; happy-dom does not (21.0.4). */
function execCommand(_: string, __: boolean, text = ''): boolean {
  const field = document.activeElement as HTMLTextAreaElement;
  const before = field.value;
  const start = field.selectionStart;
  field.value = before.slice(0, start) + text + before.slice(field.selectionEnd);
  field.setSelectionRange(start + text.length, start + text.length);
  if (takesBack) queueMicrotask(() => Object.assign(field, { value: before }));
  return true;
}

beforeEach(() => {
  takesBack = false;
  document.body.replaceChildren();
  Object.assign(document, { execCommand });
});

function written(html: string, caret: number) {
  document.body.innerHTML = html;
  const field = document.body.firstElementChild as HTMLTextAreaElement;
  field.focus();
  field.setSelectionRange(caret, caret);
  const writer = createWriter(
    createFieldMemory(
      () => undefined,
      () => undefined,
    ),
  );
  const insert = (text: string, caretFromEnd = 0) => {
    const at = readCaret(field);
    if (!at) throw new Error('no caret');
    return writer.insert(at, { text, caretFromEnd });
  };
  return { field, insert };
}

test('the text stands at the caret, which then stands where the next blank is', async () => {
  const { field, insert } = written('<textarea>avant après</textarea>', 6);
  expect(await insert('rappeler à … h ', 4)).toBe(true);
  expect(field.value).toBe('avant rappeler à … h après');
  expect(field.selectionStart).toBe('avant rappeler à '.length);
});

test('a field of one line takes the lines as one', async () => {
  const { field, insert } = written('<input type="text" value="">', 0);
  expect(await insert('une\n deux')).toBe(true);
  expect(field.value).toBe('une deux');
});

test('half a text is none: what the field would cut is refused, and nothing is written', async () => {
  const { field, insert } = written('<textarea maxlength="12">avant</textarea>', 5);
  expect(await insert(' un texte trop long')).toBe(false);
  expect(field.value).toBe('avant');
});

test('a page that takes the text back is told as a refusal, and the field is as it was', async () => {
  takesBack = true;
  const { field, insert } = written('<textarea>avant</textarea>', 5);
  expect(await insert(' la suite')).toBe(false);
  expect(field.value).toBe('avant');
});
