// @vitest-environment happy-dom
// Abbreviations in the panel's own fields: written out at her key only, and no key swallowed otherwise.
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { listenToAbbreviations } from '../../../../lib/platform/panel/panel-abbreviations';

const PHRASES: Record<string, { text: string; caretFromEnd: number }> = {
  ';rdv': { text: 'rendez-vous le  à ', caretFromEnd: 3 },
};
let stop: () => void;
let field: HTMLTextAreaElement;

beforeEach(() => {
  document.body.innerHTML = '<textarea></textarea>';
  field = document.querySelector('textarea') as HTMLTextAreaElement;
  // As the browser puts it; happy-dom does not (21.0.4).
  Object.assign(document, {
    execCommand: (_: string, __: boolean, text: string) =>
      field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end'),
  });
  const listening = new AbortController();
  stop = () => listening.abort();
  onTestFinished(stop);
  const rules = () => ({ key: 'Tab', inCode: false, abbreviations: [';rdv', ';ask'] }) as const;
  listenToAbbreviations({ rules, expand: (name) => PHRASES[name] ?? null }, listening.signal);
});

/** A key at the end of a text; true when it was swallowed. */
function press(
  text: string,
  { key = 'Tab', isTrusted = true, ...more }: Record<string, unknown> = {},
): boolean {
  field.value = text;
  field.setSelectionRange(text.length, text.length);
  const event = new KeyboardEvent('keydown', { key: String(key), bubbles: true, cancelable: true });
  for (const [name, value] of Object.entries({ isTrusted, ...more }))
    Object.defineProperty(event, name, { value });
  field.dispatchEvent(event);
  return event.defaultPrevented;
}

test('what is typed before the caret is written out, the rest stays, the caret where it belongs', () => {
  expect(press('Prendre ;rdv')).toBe(true);
  expect(field.value).toBe('Prendre rendez-vous le  à ');
  expect(field.selectionStart).toBe(field.value.length - 3);
});

test.each<[string, string, Record<string, unknown>]>([
  ['another key', 'Prendre ;rdv', { key: ' ' }],
  ['a key that a script makes up', 'Prendre ;rdv', { isTrusted: false }],
  ['the way back through the fields', 'Prendre ;rdv', { shiftKey: true }],
  ['a letter being composed', 'Prendre ;rdv', { isComposing: true }],
  ['no abbreviation before the caret', 'Prendre ;rd', {}],
  ['a phrase that asks something first', 'Prendre ;ask', {}],
  ['an empty field', '', {}],
])('%s is left alone, and so is its key', (_, text, more) => {
  expect(press(text, more)).toBe(false);
  expect(field.value).toBe(text);
});

test('nothing is written out after the end', () => {
  stop();
  expect(press('Prendre ;rdv')).toBe(false);
});
