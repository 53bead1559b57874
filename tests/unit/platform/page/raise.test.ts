// @vitest-environment happy-dom
// The panel above the page's own top layer: raised, made modal, given back.
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { demote, focusPanel, promote, raise, watchTopLayer } from '../../../../lib/platform/page/raise';
import { type FakePanel, fakePanel } from './fake-panel';

let panel: FakePanel;

beforeEach(() => {
  document.body.replaceChildren();
  panel = fakePanel();
});

describe('raising', () => {
  test('shows a panel that was not shown, and lays one that was above the rest', () => {
    raise(panel);
    expect(panel.acts).toEqual(['showPopover']);
    raise(panel);
    expect(panel.acts).toEqual(['showPopover', 'hidePopover', 'showPopover']);
  });

  test('keeps a modal panel modal', () => {
    promote(panel);
    panel.acts.length = 0;
    raise(panel);
    expect(panel.acts).toEqual(['close', 'showModal']);
    expect(panel.state()).toBe('modal');
  });

  test('takes no focus from the page: the panel is inert while it is shown', () => {
    const inertWhenShown: boolean[] = [];
    panel.dialog.showPopover = () => void inertWhenShown.push(panel.dialog.inert);
    raise(panel);
    expect([inertWhenShown, panel.dialog.inert, panel.timesFocused]).toEqual([[true], false, 0]);
  });

  test('leaves a panel inert that waits for its predecessor', () => {
    panel.dialog.inert = true;
    raise(panel);
    expect(panel.dialog.inert).toBe(true);
  });

  test('gives the focus back to a frame that had it', () => {
    raise(panel);
    panel.host.focus();
    raise(panel);
    expect(panel.timesFocused).toBe(1);
  });

  test('does nothing to a panel that the page took away', () => {
    panel.host.remove();
    raise(panel);
    promote(panel);
    expect(panel.acts).toEqual([]);
  });
});

describe('a modal panel', () => {
  test('is made once, from a shown one, with the keyboard in it', () => {
    raise(panel);
    promote(panel);
    promote(panel);
    expect(panel.acts).toEqual(['showPopover', 'hidePopover', 'showModal']);
    expect(panel.timesFocused).toBe(1);
  });

  test('is given back to the page as a plain one', () => {
    promote(panel);
    demote(panel);
    expect(panel.state()).toBe('popover');
  });

  test('that is none has nothing to give back', () => {
    raise(panel);
    panel.acts.length = 0;
    demote(panel);
    expect(panel.acts).toEqual([]);
  });
});

describe('the keyboard for the panel', () => {
  test('needs no modal panel where the page lets it go', () => {
    raise(panel);
    panel.frame.focus = () => panel.host.focus();
    focusPanel(panel);
    expect(panel.state()).toBe('popover');
  });

  test('is taken by a modal one where the page keeps it', () => {
    raise(panel);
    focusPanel(panel);
    expect(panel.state()).toBe('modal');
  });
});

describe('the page’s top layer', () => {
  const byBrowser = <T extends Event>(event: T): T =>
    Object.defineProperty(event, 'isTrusted', { value: true });
  const opens = (target: EventTarget, newState: string) =>
    target.dispatchEvent(byBrowser(Object.assign(new Event('toggle', { bubbles: true }), { newState })));
  const watched = () => {
    const watching = new AbortController();
    onTestFinished(() => watching.abort());
    watchTopLayer(panel, () => raise(panel), watching.signal);
    return watching;
  };

  test.each([
    ['something of the page opens', 'open', 1],
    ['something of the page closes', 'closed', 0],
  ])('when %s the panel is raised %s: %d', (_, newState, times) => {
    watched();
    opens(document.body, newState);
    expect(panel.acts.filter((act) => act === 'showPopover')).toHaveLength(times);
  });

  test('our own opening raises nothing: it would go on for ever', () => {
    watched();
    opens(panel.host, 'open');
    expect(panel.acts).toEqual([]);
  });

  test('a full screen is followed once the browser has laid it on top', () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    watched();
    document.dispatchEvent(byBrowser(new Event('fullscreenchange')));
    expect(panel.acts).toEqual([]);
    vi.runAllTimers();
    expect(panel.acts).toEqual(['showPopover']);
  });

  test('that a page forges raises nothing: each raising costs the keyboard a moment', () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    watched();
    document.body.dispatchEvent(Object.assign(new Event('toggle', { bubbles: true }), { newState: 'open' }));
    document.dispatchEvent(new Event('fullscreenchange'));
    vi.runAllTimers();
    expect(panel.acts).toEqual([]);
  });

  test('is no longer watched after the end', () => {
    watched().abort();
    opens(document.body, 'open');
    expect(panel.acts).toEqual([]);
  });
});
