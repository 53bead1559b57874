// @vitest-environment happy-dom
// Where the caret stood when the page took the panel out: found again by the field's name, in the same call only.
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';

const session = new Map<string, unknown>();
vi.mock('../../../../lib/platform/browser/web-extension', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: session.get(key) }),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) session.set(key, value);
        },
      },
    },
  },
}));

const { keepCaret, takeKeptCaret } = await import('../../../../lib/platform/panel/kept-caret');

const HTML =
  '<button>Mme Roux</button><label for="n">Notes</label><textarea id="n">mal au dos</textarea><input id="other">';

const field = (): HTMLTextAreaElement => {
  const found = document.querySelector('textarea');
  if (!found) throw new Error('not drawn');
  return found;
};

beforeEach(() => {
  session.clear();
  document.body.innerHTML = HTML;
  Object.assign(HTMLElement.prototype, { scrollIntoView: () => undefined });
});

/** A panel over a page, whose caret goes to an element. */
async function keptAt(element: HTMLElement): Promise<void> {
  const listening = new AbortController();
  onTestFinished(() => listening.abort());
  const owner = () => document.activeElement as HTMLElement | null;
  keepCaret({ callId: () => 'a', owner }, listening.signal);
  vi.useFakeTimers();
  element.focus();
  await vi.advanceTimersByTimeAsync(1000);
  vi.useRealTimers();
}

test('the field and what is selected in it come back, and no word of it is kept', async () => {
  field().setSelectionRange(4, 6);
  await keptAt(field());
  expect(JSON.stringify([...session])).not.toContain('dos');
  document.body.innerHTML = HTML;
  expect(await takeKeptCaret('a')).toBe(true);
  expect(document.activeElement).toBe(field());
  expect([field().selectionStart, field().selectionEnd]).toEqual([4, 6]);
});

test('in another call, or in none, nothing moves', async () => {
  await keptAt(field());
  document.body.innerHTML = HTML;
  expect(await takeKeptCaret('b')).toBe(false);
  expect(await takeKeptCaret(null)).toBe(false);
  expect(document.activeElement).toBe(document.body);
});

test('a button is not kept: its name may be a caller’s', async () => {
  const button = document.querySelector('button');
  if (button) await keptAt(button);
  expect(session.size).toBe(0);
});

test('nobody who has stopped listening keeps anything later', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const listening = new AbortController();
  keepCaret({ callId: () => 'a', owner: field }, listening.signal);
  field().focus();
  listening.abort();
  await vi.advanceTimersByTimeAsync(1000);
  expect(session.size).toBe(0);
});
