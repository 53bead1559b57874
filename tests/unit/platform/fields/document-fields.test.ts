// @vitest-environment happy-dom
// Where a text goes that the panel asks for, before and after insert.js has come.
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  createDocumentFields,
  findFields,
  leaveFields,
  type Writer,
} from '../../../../lib/platform/fields/document-fields';
import { listenAlone } from '../../../../lib/platform/fields/field-memory';

beforeEach(() => {
  document.body.replaceChildren();
  Object.assign(chrome, { dom: { openOrClosedShadowRoot: () => null } });
});

const TEXT = { text: 'Rappeler demain', caretFromEnd: 0 };

/** Fields of a document with a focused field. */
function fieldsWith(isFrame = false) {
  const listening = new AbortController();
  const fields = createDocumentFields(() => undefined);
  listenAlone(fields.memory, listening.signal);
  const element = document.createElement(isFrame ? 'div' : 'textarea');
  element.tabIndex = 0;
  // A frame by its name only: a real one would load a page.
  if (isFrame)
    Object.defineProperties(element, { tagName: { value: 'IFRAME' }, contentDocument: { value: null } });
  document.body.append(element);
  element.focus();
  onTestFinished(() => listening.abort());
  return { fields, element };
}

const writer = (insert: Writer['insert'] = async () => true) => ({
  insert,
  onTyped: vi.fn((event: Event) => void event),
});

/** A key that her own hands pressed; the test's events are nobody's. */
function press(isTrusted: boolean) {
  const event = new KeyboardEvent('keydown', { key: 'a', bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  return event;
}

describe('a text for the page', () => {
  test.each([
    ['is in place', true, 'done'],
    ['is refused by the field', false, 'refused'],
  ])('that %s is told so', async (_, isWritten, end) => {
    const { fields } = fieldsWith();
    fields.join(writer(async () => isWritten));
    expect(await fields.insert(TEXT)).toBe(end);
  });

  test('goes to the caret of the last field, whole', async () => {
    const { fields, element } = fieldsWith();
    const insert = vi.fn(async () => true);
    fields.join(writer(insert));
    await fields.insert({ text: 'a\nb', caretFromEnd: 2 });
    expect(insert).toHaveBeenCalledWith(expect.objectContaining({ element }), {
      text: 'a\nb',
      caretFromEnd: 2,
    });
  });

  test('waits for insert.js instead of being lost', async () => {
    const { fields } = fieldsWith();
    let end: string | undefined;
    const asked = fields.insert(TEXT).then((how) => {
      end = how;
    });
    await new Promise((resolve) => setTimeout(resolve));
    expect(end).toBeUndefined();
    fields.join(writer());
    await asked;
    expect(end).toBe('done');
  });

  test('finds no field where none had the focus, and none that left the page', async () => {
    const none = createDocumentFields(() => undefined);
    none.join(writer());
    expect(await none.insert(TEXT)).toBe('refused');
    const { fields, element } = fieldsWith();
    const insert = vi.fn(async () => true);
    fields.join(writer(insert));
    element.remove();
    expect(await fields.insert(TEXT)).toBe('refused');
    expect(insert).not.toHaveBeenCalled();
  });

  test('whose caret is in a foreign frame is another script’s', async () => {
    const { fields } = fieldsWith(true);
    const insert = vi.fn(async () => true);
    fields.join(writer(insert));
    expect(await fields.insert(TEXT)).toBe('elsewhere');
    expect(insert).not.toHaveBeenCalled();
  });
});

describe('a key', () => {
  test('of hers is heard by insert.js, once it has come', () => {
    const { fields, element } = fieldsWith();
    element.dispatchEvent(press(true));
    const joined = writer();
    fields.join(joined);
    element.dispatchEvent(press(true));
    expect(joined.onTyped).toHaveBeenCalledTimes(1);
  });

  test('that the page makes up is not', () => {
    const { fields, element } = fieldsWith();
    const joined = writer();
    fields.join(joined);
    element.dispatchEvent(press(false));
    expect(joined.onTyped).not.toHaveBeenCalled();
  });
});

test('the fields are found by the other script, and only where they were left', () => {
  expect(findFields()).toBeUndefined();
  const { fields } = fieldsWith();
  leaveFields(fields);
  expect(findFields()).toBe(fields);
});
