// The mask on documents already open: what is sent, in which order, and how much of it a lifting takes away.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  coverDocument,
  liftDocument,
  maskDocument,
} from '../../../../../lib/platform/mask/tabs/open-documents';

type Sheet = { css: string; origin: string; target: object };

/** How many copies of each sheet are in the document. */
let copies: Map<string, number>;
let sent: string[];
const TARGET = { tabId: 4, documentIds: ['d'] };
const scripting = {
  insertCSS: vi.fn(async ({ css }: Sheet) => {
    sent.push('sheet');
    copies.set(css, (copies.get(css) ?? 0) + 1);
  }),
  removeCSS: vi.fn(async ({ css }: Sheet) => {
    copies.set(css, Math.max(0, (copies.get(css) ?? 0) - 1));
  }),
  executeScript: vi.fn(async ({ files, func }: { files?: string[]; func?: { name: string } }) => {
    sent.push(files?.[0] ?? func?.name ?? '');
    return [{ result: [...copies.values()].some((count) => count > 0) }];
  }),
};

beforeEach(() => {
  copies = new Map();
  sent = [];
  vi.clearAllMocks();
  Object.assign(chrome.scripting, scripting);
});

const left = () => [...copies.values()].reduce((sum, count) => sum + count, 0);

describe('masking', () => {
  test('covers with one call, and before anything else is sent', async () => {
    await coverDocument(TARGET);
    expect(sent).toEqual(['sheet']);
    sent = [];
    await maskDocument(TARGET);
    expect(sent.slice(0, 2)).toEqual(['sheet', '/mask.js']);
    expect(sent.at(-1)).toBe('/sketch.js');
  });

  test('goes to that document only', async () => {
    await maskDocument(TARGET);
    const calls = [...scripting.insertCSS.mock.calls, ...scripting.executeScript.mock.calls];
    expect(calls.map(([call]) => Object(call).target)).toEqual(calls.map(() => TARGET));
  });

  test('that the browser refuses is told: nothing hides that document', async () => {
    scripting.insertCSS.mockRejectedValueOnce(new Error('Cannot access'));
    await expect(coverDocument(TARGET)).rejects.toThrow('Cannot access');
  });
});

describe('lifting', () => {
  test.each([1, 4, 5, 12])('takes away a mask that came %d times', async (times) => {
    for (let time = 0; time < times; time += 1) await maskDocument(TARGET);
    await liftDocument(TARGET, () => true);
    expect(left()).toBe(0);
  });

  test('asks no longer than a page may need that hides itself', async () => {
    scripting.executeScript.mockResolvedValue([{ result: true }]);
    await liftDocument(TARGET, () => true);
    // Three sheets, thirty times at the most.
    expect(scripting.removeCSS).toHaveBeenCalledTimes(90);
  });

  test('ends when the mask is wanted again, and leaves its place noted', async () => {
    for (let time = 0; time < 12; time += 1) await maskDocument(TARGET);
    scripting.executeScript.mockClear();
    await liftDocument(TARGET, () => false);
    expect(left()).toBeGreaterThan(0);
    expect(sent).not.toContain('givePlaceBack');
  });
});
