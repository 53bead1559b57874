// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { claimWorld, isOrphan, letOlderPanelGo, takeOver } from '../../../../lib/platform/document/orphan';
import { claimHost, HOST_ATTRIBUTE, isOurHost } from '../../../../lib/platform/document/our-hosts';

/** The extension was updated under this document. */
const update = () => vi.stubGlobal('chrome', { runtime: {} });
/** The script that asks first is of the new version, the one that asks then of the old. */
const newerAsksFirst = () => {
  const ids = ['newer'];
  const runtime = {
    get id() {
      return ids.shift();
    },
  };
  vi.stubGlobal('chrome', { runtime });
};

const own = chrome;

afterEach(() => void vi.stubGlobal('chrome', own));

test('a script is an orphan once its extension is gone', () => {
  expect(isOrphan()).toBe(false);
  update();
  expect(isOrphan()).toBe(true);
});

test('an orphan falls silent when a newer script starts, and goes when the newer panel stands', () => {
  const heard: string[] = [];
  takeOver(
    () => heard.push('hush'),
    () => heard.push('leave'),
  );
  update();
  takeOver(
    () => undefined,
    () => undefined,
  );
  expect(heard).toEqual(['hush']);
  newerAsksFirst();
  letOlderPanelGo();
  expect(heard).toEqual(['hush', 'leave']);
});

test('an orphan does not send its own panel away', () => {
  const leave = vi.fn();
  takeOver(() => undefined, leave);
  update();
  letOlderPanelGo();
  expect(leave).not.toHaveBeenCalled();
});

test('the page may forge both words: a script that is no orphan hears neither', () => {
  const heard: string[] = [];
  takeOver(
    () => heard.push('hush'),
    () => heard.push('leave'),
  );
  document.dispatchEvent(new Event('decroche:replaced'));
  document.dispatchEvent(new Event('decroche:relieved'));
  expect(heard).toEqual([]);
});

test('a world is claimed once', () => {
  expect(claimWorld('decroche:test')).toBe(true);
  expect(claimWorld('decroche:test')).toBe(false);
});

test('our elements are told by identity: the attribute alone makes nothing ours', () => {
  const ours = document.createElement('div');
  const theirs = document.createElement('div');
  claimHost(ours);
  theirs.setAttribute(HOST_ATTRIBUTE, '');
  expect([ours, theirs, ours.cloneNode() as Element].map(isOurHost)).toEqual([true, false, false]);
});
