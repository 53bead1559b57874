// @vitest-environment happy-dom
// Ports that are a few lines over the browser: clipboard, files, first opening.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createClipboard } from '../../../../lib/platform/browser/clipboard';
import { createFiles } from '../../../../lib/platform/browser/file-saver';
import { createFirstOpening, isFirstOpening } from '../../../../lib/platform/browser/first-opening';

beforeEach(() => {
  fakeBrowser.reset();
  document.body.replaceChildren();
});

describe('copying', () => {
  const copying = (allowed: boolean) => {
    let copied = '';
    document.execCommand = () => {
      copied = document.querySelector('textarea')?.value ?? '';
      return allowed;
    };
    return () => copied;
  };

  test('takes the text through a field that leaves no trace, and gives the focus back', () => {
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    const copied = copying(true);
    expect(createClipboard().copy('Mme Roux\n06\u202f12')).toBe(true);
    expect(copied()).toBe('Mme Roux\n06\u00a012');
    expect(document.querySelector('textarea')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  test('says so when the browser refuses', () => {
    copying(false);
    expect(createClipboard().copy('x')).toBe(false);
  });
});

test('a file goes to the browser’s downloads under its name, and its address is let go later', () => {
  vi.useFakeTimers();
  const revoked: string[] = [];
  const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:one');
  const revoke = vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => void revoked.push(url));
  const names: string[] = [];
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(`${this.download} ${this.href}`);
  });
  createFiles().save({ name: 'journal.csv', type: 'text/csv', text: 'a;b' });
  expect(names).toEqual(['journal.csv blob:one']);
  expect(made).toHaveBeenCalledWith(expect.objectContaining({ type: 'text/csv' }));
  expect(revoked).toEqual([]);
  vi.runAllTimers();
  expect(revoked).toEqual(['blob:one']);
  for (const spy of [made, revoke, click]) spy.mockRestore();
  vi.useRealTimers();
});

test('only the first panel since the browser started is the first', async () => {
  expect(await isFirstOpening()).toBe(true);
  expect(await isFirstOpening()).toBe(false);
  await fakeBrowser.storage.session.clear();
  expect(await isFirstOpening()).toBe(true);
});

test('a page that asks twice is answered as it was the first time, and is one opening', async () => {
  const [asked, other] = [createFirstOpening(), createFirstOpening()];
  expect([await asked(), await asked()]).toEqual([true, true]);
  expect(await other()).toBe(false);
});
