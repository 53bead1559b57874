// @vitest-environment happy-dom
// A panel over the page: drawn as it was left, remembered as it is, gone without a trace.
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { HOST_ATTRIBUTE } from '../../../../lib/platform/document/our-hosts';
import type { MountedPanel } from '../../../../lib/platform/page/mounted-panel';
import { makeMountable, mountRemembered } from './mountable-panel';

const KEY = `layout:${location.origin}`;
const onChanged = vi.fn();

beforeEach(() => {
  makeMountable();
  onChanged.mockClear();
});

const mount = (layout?: object, isWaitedFor = false) => mountRemembered({ layout, isWaitedFor, onChanged });

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** The page is pushed in the frame after the one in which the panel stands. */
const framesToPush = () => nextFrame().then(nextFrame);

const pushed = (): string =>
  document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join();

/** What the panel takes, of a window that is wide enough. */
const widthOf = ({ dialog }: MountedPanel['panel']) =>
  /^(?:min\()?(\d+px)(?:, 50vw\))?$/.exec(dialog.style.width)?.[1];

describe('a mounted panel', () => {
  test('is a strip where nothing was remembered, and covers a page that is whole', async () => {
    const { panel, layout } = await mount();
    expect(layout()).toEqual({ open: false, width: 380, mode: 'push' });
    expect([widthOf(panel), panel.edge.hidden, pushed()]).toEqual(['44px', true, '']);
    expect(panel.host.isConnected).toBe(true);
  });

  test.each([
    [{ open: true, width: 400, mode: 'overlay', isChosen: true }, ['400px', false], ''],
    [{ open: true, width: 400, mode: 'push' }, ['400px', false], '400px'],
    [{ open: false, width: 400, mode: 'push' }, ['44px', true], ''],
  ])('stands as it was left: %j', async (layout, drawn, room) => {
    const { panel } = await mount(layout);
    expect([widthOf(panel), panel.edge.hidden]).toEqual(drawn);
    await framesToPush();
    expect(pushed()).toContain(room);
    expect(pushed() === '').toBe(room === '');
  });

  test('has its frame only once it is open', async () => {
    const { panel, setLayout } = await mount();
    expect([panel.isStarted(), panel.handle.hidden]).toEqual([false, false]);
    setLayout({ open: true, width: 400, mode: 'overlay' });
    expect([panel.isStarted(), panel.handle.hidden]).toEqual([true, true]);
  });

  test('is drawn and remembered as it is set', async () => {
    const { panel, layout, setLayout } = await mount();
    const next = { open: true, width: 360, mode: 'push' } as const;
    setLayout(next);
    await new Promise((resolve) => setTimeout(resolve));
    expect(layout()).toEqual(next);
    expect(widthOf(panel)).toBe('360px');
    expect(await chrome.storage.local.get(KEY)).toEqual({ [KEY]: next });
  });

  test('lies over a page that does not stand aside, says so once, and tries no more until she asks', async () => {
    const bar = document.createElement('header');
    document.elementsFromPoint = () => [bar];
    bar.style.position = 'fixed';
    document.body.append(bar);
    onTestFinished(() => bar.remove());
    const next = { open: true, width: 400, mode: 'push' } as const;
    const { layout, setLayout } = await mount(next);
    await framesToPush();
    expect([layout(), pushed()]).toEqual([{ ...next, isRefused: true }, '']);
    expect(onChanged.mock.calls).toEqual([[layout()]]);
    setLayout({ ...layout(), open: false });
    setLayout({ ...layout(), open: true });
    await framesToPush();
    expect([layout().isRefused, pushed(), onChanged.mock.calls.length]).toEqual([true, '', 1]);
    document.elementsFromPoint = () => [];
    setLayout({ ...next, isChosen: true });
    await framesToPush();
    expect(layout()).toEqual({ ...next, isChosen: true });
    expect(pushed()).toContain('400px');
  });

  test('that a key opens moves the page once she can write, and feels no place for a strip', async () => {
    const felt = vi.fn(() => null);
    document.elementFromPoint = felt;
    const { page, setLayout } = await mount(undefined, true);
    page.wait();
    setLayout({ open: true, width: 400, mode: 'push' });
    await framesToPush();
    expect([pushed(), felt.mock.calls.length]).toEqual(['', 0]);
    page.go();
    expect(pushed()).toBe('');
    await framesToPush();
    expect(pushed()).toContain('400px');
  });

  test('that does not start keeps the page waiting no longer than a moment', async () => {
    const { page, setLayout } = await mount(undefined, true);
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    page.wait();
    setLayout({ open: true, width: 400, mode: 'push' });
    vi.advanceTimersByTime(1499);
    expect(pushed()).toBe('');
    vi.advanceTimersByTime(100);
    expect(pushed()).toContain('400px');
  });

  test('that goes leaves nothing of ours, and the page its room', async () => {
    const { panel, remove } = await mount({ open: true, width: 400, mode: 'push' });
    remove();
    await new Promise((resolve) => setTimeout(resolve));
    expect([panel.host.isConnected, pushed()]).toEqual([false, '']);
    expect(document.querySelector(`[${HOST_ATTRIBUTE}]`)).toBeNull();
  });
});

describe('a panel of an earlier version', () => {
  const older = (name: string) => {
    const host = document.createElement('div');
    host.setAttribute(HOST_ATTRIBUTE, name);
    document.documentElement.append(host);
    onTestFinished(() => host.remove());
  };

  test('stays the one that is seen and pressed until the new one is drawn', async () => {
    older('');
    const { follows, panel } = await mount();
    expect([follows, panel.dialog.inert, panel.isStarted()]).toEqual([true, true, true]);
  });

  test.each(['sketch', 'strip'])('is not taken for a host that has nothing to hand on: %s', async (name) => {
    older(name);
    const { follows, panel } = await mount();
    expect([follows, panel.dialog.inert, panel.isStarted()]).toEqual([false, false, false]);
  });

  test('that never had its frame goes at once', async () => {
    const goes = vi.fn();
    document.addEventListener('decroche:relieved', goes, { once: true });
    await mount();
    expect(goes).toHaveBeenCalledTimes(1);
  });
});
