// @vitest-environment happy-dom
// Insertions under way: each is answered once, by its own number, whatever becomes of the page.
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createInsertions, type Insertions } from '../../../../lib/platform/panel/insertions';
import { until } from '../../../fakes/until';

const TEXT = { text: 'Rappeler', caretFromEnd: 0 };
let posted: object[];
let insertions: Insertions;
const askTab = vi.fn();
const executeScript = vi.fn();

beforeEach(() => {
  posted = [];
  askTab.mockReset();
  executeScript.mockReset().mockResolvedValue([]);
  Object.assign(chrome.tabs, { sendMessage: askTab });
  Object.assign(chrome.scripting, { executeScript });
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  onTestFinished(() => void vi.restoreAllMocks());
  insertions = createInsertions({ tabId: 12, post: (message) => void posted.push(message) });
});

describe('an insertion', () => {
  test('is asked of the page under a number of its own', () => {
    void insertions.start(TEXT);
    void insertions.start({ text: 'b', caretFromEnd: 1 });
    expect(posted).toEqual([
      { type: 'insert', id: 1, ...TEXT },
      { type: 'insert', id: 2, text: 'b', caretFromEnd: 1 },
    ]);
  });

  test('carries no sign that a program of one byte a sign does not know', () => {
    void insertions.start({ text: 'Ça va\u202f? Oui\u00a0: 12\u202fh', caretFromEnd: 3 });
    expect(posted).toMatchObject([{ text: 'Ça va\u00a0? Oui\u00a0: 12\u00a0h', caretFromEnd: 3 }]);
  });

  test('is answered by its number, in whatever order', async () => {
    const [first, second] = [insertions.start(TEXT), insertions.start(TEXT)];
    insertions.end(2, true);
    insertions.end(1, false);
    expect(await Promise.all([first, second])).toEqual([false, true]);
  });

  test('is not changed by a second answer, nor by one to a number never asked', async () => {
    const asked = insertions.start(TEXT);
    insertions.end(99, true);
    insertions.end(1, false);
    insertions.end(1, true);
    expect(await asked).toBe(false);
  });
});

describe('a page that hears and never answers', () => {
  test('has refused by then', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const asked = insertions.start(TEXT);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await asked).toBe(false);
  });

  test('so has a frame of another site, and it is not asked a second time', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    askTab.mockReturnValue(new Promise(() => undefined));
    const asked = insertions.start(TEXT);
    void insertions.sendElsewhere(1);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await asked).toBe(false);
    expect(askTab).toHaveBeenCalledTimes(1);
  });
});

describe('when the page is gone', () => {
  test('none is left waiting', async () => {
    const asked = [insertions.start(TEXT), insertions.start(TEXT)];
    insertions.fail();
    expect(await Promise.all(asked)).toEqual([false, false]);
  });

  test('a later one is not asked at all', async () => {
    insertions.fail();
    expect(await insertions.start(TEXT)).toBe(false);
    expect(posted).toEqual([]);
  });
});

describe('a caret in a foreign frame', () => {
  test.each([
    [true, true],
    [false, false],
    [undefined, false],
    ['true', false],
    [{ done: true }, false],
  ])('whose script answers %j: in place is %s', async (answer, isDone) => {
    askTab.mockResolvedValue(answer);
    const asked = insertions.start(TEXT);
    await insertions.sendElsewhere(1);
    expect(await asked).toBe(isDone);
    expect(askTab).toHaveBeenCalledWith(12, { type: 'insert', ...TEXT });
  });

  test('that came after the panel is given its script, and asked again', async () => {
    askTab.mockRejectedValueOnce(new Error('Receiving end does not exist')).mockResolvedValueOnce(true);
    const asked = insertions.start(TEXT);
    await insertions.sendElsewhere(1);
    expect(await asked).toBe(true);
    expect(executeScript.mock.calls).toMatchObject([
      [{ target: { tabId: 12, allFrames: true }, files: ['/frame.js', '/insert.js'] }],
    ]);
  });

  test('without a script of ours is no failure of the panel', async () => {
    askTab.mockRejectedValue(new Error('Could not establish connection'));
    const asked = insertions.start(TEXT);
    await insertions.sendElsewhere(1);
    expect(await asked).toBe(false);
  });

  test('is not asked for an insertion that is over', async () => {
    const asked = insertions.start(TEXT);
    insertions.end(1, true);
    await insertions.sendElsewhere(1);
    expect([await asked, askTab.mock.calls.length]).toEqual([true, 0]);
  });

  test('that refuses leaves the text to the clipboard: the keyboard is fetched first', async () => {
    vi.mocked(document.hasFocus).mockReturnValue(false);
    askTab.mockResolvedValue(false);
    let isOver = false;
    const asked = insertions.start(TEXT).then((done) => {
      isOver = true;
      return done;
    });
    const sent = insertions.sendElsewhere(1);
    await until(() => expect(posted.at(-1)).toEqual({ type: 'takeFocus' }));
    expect(isOver).toBe(false);
    dispatchEvent(new Event('focus'));
    await sent;
    expect(await asked).toBe(false);
  });

  test('does not hold the panel for ever when the keyboard never comes', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    vi.mocked(document.hasFocus).mockReturnValue(false);
    askTab.mockResolvedValue(false);
    const asked = insertions.start(TEXT);
    void insertions.sendElsewhere(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await asked).toBe(false);
  });
});
