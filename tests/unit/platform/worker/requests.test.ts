// Whom the worker listens to.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEnabled } from '../../../../lib/platform/worker/enabled-tab';
import { handleRequest as answer } from '../../../../lib/platform/worker/requests';

/** Nothing is due. */
const checkReminders = async () => ({ text: null, keys: [], nextAt: null });
const handleRequest = (raw: unknown, sender: chrome.runtime.MessageSender) =>
  answer(raw, sender, { checkReminders });

const id = () => chrome.runtime.id;
const AGENDA = 'https://pro.doctolib.fr';

describe('a message to the worker', () => {
  it.each([
    ['mask.toggle', AGENDA],
    ['sidePanel.open', AGENDA],
    ['mask.toggle', undefined],
    ['reminders.check', AGENDA],
  ])('« %s » that comes from %s is not carried out', (type, origin) => {
    expect(handleRequest({ type }, { id: id(), ...(origin && { origin }) })).toBeNull();
  });

  it.each(['mask.toggle', 'sidePanel.open', 'reminders.check', 'mask.started'])(
    '« %s » of another extension is not carried out',
    (type) => {
      expect(
        handleRequest({ type }, { id: 'somebody-else', origin: 'chrome-extension://somebody-else' }),
      ).toBeNull();
    },
  );

  it('that is none of the known ones is not answered, wherever it comes from', () => {
    const known = new Set<unknown>(['mask.toggle', 'sidePanel.open', 'reminders.check', 'mask.started']);
    const unknown = fc.anything().filter((raw) => !known.has(Object(raw).type));
    return fc.assert(
      fc.property(unknown, (raw) => {
        expect(
          handleRequest(raw, { id: id(), origin: new URL(chrome.runtime.getURL('')).origin }),
        ).toBeNull();
      }),
    );
  });
});

describe('a message of one of our own pages', () => {
  const ours = (extra: object = {}) => ({
    id: id(),
    origin: new URL(chrome.runtime.getURL('')).origin,
    ...extra,
  });

  it('to look at what is due is carried out, and answered once the worker has looked', async () => {
    let looked = 0;
    const check = async () => {
      looked += 1;
      return { text: null, keys: [], nextAt: null };
    };
    Object.assign(chrome.notifications, { clear: async () => true });
    const answered = answer({ type: 'reminders.check' }, ours(), { checkReminders: check });
    expect(answered).not.toBeNull();
    await answered;
    expect(looked).toBe(1);
  });

  it('to open the side panel opens the one of its own window', async () => {
    const opened: unknown[] = [];
    Object.assign(chrome, { sidePanel: { open: async (options: unknown) => void opened.push(options) } });
    await handleRequest({ type: 'sidePanel.open' }, ours({ tab: { id: 3, windowId: 7 } }) as never);
    expect(opened).toEqual([{ windowId: 7 }]);
  });

  it('is carried out for no page that only bears our name', () => {
    expect(handleRequest({ type: 'reminders.check' }, { ...ours(), id: 'somebody-else' })).toBeNull();
  });
});

describe('a tab over which the panel is laid', () => {
  const PATTERNS = ['https://pro.doctolib.fr/*', 'http://localhost/*'];
  it.each([
    ['https://pro.doctolib.fr/calendar/today/day', true],
    ['http://localhost:5173/', true],
    ['https://www.doctolib.fr/', false],
    ['http://pro.doctolib.fr/', false],
    ['https://pro.doctolib.fr.example.com/', false],
    ['about:blank', false],
    ['', false],
    [undefined, false],
  ])('%s: %s', (url, expected) => {
    expect(isEnabled(url, PATTERNS)).toBe(expected);
  });
});
