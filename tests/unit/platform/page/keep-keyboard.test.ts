// When the keyboard is called back to the panel. No real browser gives its window the focus a second time on demand.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepKeyboard } from '../../../../lib/platform/page/keep-keyboard';
import type { Panel } from '../../../../lib/platform/page/panel-frame';

const HOST = {} as HTMLElement;
const FIELD = {} as HTMLElement;

let moves: string[];
let fire: (type: 'focus' | 'blur', isTrusted?: boolean) => void;
let activate: (element: HTMLElement) => void;

beforeEach(() => {
  vi.useFakeTimers();
  moves = [];
  const listeners = new Map<string, (event: { isTrusted: boolean }) => void>();
  fire = (type, isTrusted = true) => listeners.get(type)?.({ isTrusted });
  const page = { activeElement: HOST };
  activate = (element) => {
    page.activeElement = element;
  };
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('addEventListener', listeners.set.bind(listeners));
  const frame = { blur: () => moves.push('blur'), focus: () => moves.push('focus') };
  const panel = { host: HOST, frame } as unknown as Panel;
  keepKeyboard(() => panel, new AbortController().signal);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the keyboard, once the window alone has it,', () => {
  it('goes back to the panel that is still the active element', () => {
    fire('focus');
    vi.runAllTimers();
    expect(moves).toEqual(['blur', 'focus']);
  });

  it('stays with the field of the page that was given it', () => {
    activate(FIELD);
    fire('focus');
    vi.runAllTimers();
    expect(moves).toEqual([]);
  });

  it('stays with a field that takes it a moment later', () => {
    fire('focus');
    activate(FIELD);
    vi.runAllTimers();
    expect(moves).toEqual([]);
  });

  it('is not called back once it has gone on to a frame, another tab or the developer tools', () => {
    fire('focus');
    fire('blur');
    vi.runAllTimers();
    expect(moves).toEqual([]);
  });

  it('is not moved by events that the page forges', () => {
    fire('focus', false);
    vi.runAllTimers();
    expect(moves).toEqual([]);
  });

  it('goes back to the panel whatever events the page forges meanwhile', () => {
    fire('focus');
    fire('blur', false);
    vi.runAllTimers();
    expect(moves).toEqual(['blur', 'focus']);
  });
});
