// Draws a component over a whole application and meets it as she does: by what it says, its names, its keys.
import { type ComponentChildren, options, render } from 'preact';
import { afterEach } from 'vitest';
import { AppRoot } from '../../../components/pages/AppRoot';
import type { App } from '../../../lib/app/app';
import { commandRows } from '../../../lib/app/commands';
import { listenToKeys } from '../../../lib/platform/browser/keyboard';
import { settled } from '../../fakes/ports';
import { openPanel } from '../app/open-panel';
import { flaws } from './flaws';
import { queries } from './queries';

export type Circumstances = Parameters<typeof openPanel>[0] & {
  /** What happens before anything is drawn. */
  readonly before?: (panel: Awaited<ReturnType<typeof openPanel>>) => unknown;
  readonly language?: 'fr' | 'en';
};

type Held = { readonly alt?: boolean; readonly ctrl?: boolean; readonly shift?: boolean };

/** What waits for the next frame (useEffect) comes right after the drawing: no frame is ever painted here. */
options.requestAnimationFrame = (callback) => queueMicrotask(callback);

/** Lets all that is under way finish, drawing included; it happens as in a browser, at the end of each turn. */
export async function settle(work: () => unknown = () => undefined): Promise<void> {
  await work();
  await settled();
}

/** An event as her own hand makes it. */
function trusted<T extends Event>(event: T): T {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

const CODES: readonly [RegExp, (key: string) => string][] = [
  [/^[a-z]$/i, (key) => `Key${key.toUpperCase()}`],
  [/^\d$/, (key) => `Digit${key}`],
  [/^ $/, () => 'Space'],
];

const codeOf = (key: string): string => CODES.find(([form]) => form.test(key))?.[1](key) ?? key;

function keydown(key: string, { alt = false, ctrl = false, shift = false }: Held): KeyboardEvent {
  const held = { altKey: alt, ctrlKey: ctrl, shiftKey: shift };
  const how = { key, code: codeOf(key), bubbles: true, cancelable: true, composed: true };
  const event = trusted(new KeyboardEvent('keydown', { ...how, ...held }));
  // happy-dom 21.0.4 tells every Alt as AltGr, which types « { » on French keyboards and is no command.
  const down: Record<string, boolean> = { Alt: alt, Control: ctrl, Shift: shift };
  event.getModifierState = (modifier) => down[modifier] ?? false;
  return event;
}

const setValue = (field: Element, value: string, type: 'input' | 'change'): void => {
  (field as HTMLInputElement).value = value;
  field.dispatchEvent(new Event(type, { bubbles: true }));
};

/** The option that reads so, or whose value is so; fails the test when the list offers none. */
function optionOf(select: Element, text: string): string {
  const options = [...select.querySelectorAll('option')];
  const found =
    options.find((each) => each.textContent === text) ?? options.find((each) => each.value === text);
  if (!found)
    throw new Error(`« ${text} » is not among: ${options.map((each) => each.textContent).join(' | ')}`);
  return found.value;
}

/** What her hands can do. */
const hands = {
  click: (element: Element) => settle(() => (element as HTMLElement).click()),
  type: (field: Element, text: string) => settle(() => setValue(field, text, 'input')),
  choose: (select: Element, option: string) =>
    settle(() => setValue(select, optionOf(select, option), 'change')),
  /** A key where the focus is, or on `target`; true when somebody took it for a command. */
  async press(
    key: string,
    held: Held = {},
    target: Element | null = document.activeElement,
  ): Promise<boolean> {
    const event = keydown(key, held);
    await settle(() => (target ?? document.body).dispatchEvent(event));
    return event.defaultPrevented;
  },
};

let clear: () => void = () => undefined;

/** Whatever a test looked at: no raw key, no value that is none, no control without a name. */
afterEach(() => {
  const found = flaws(document.body);
  clear();
  if (found.length > 0) throw new Error(`drawn wrongly:\n${found.join('\n')}`);
});

type Opened = { readonly app: App; readonly close: () => void };

/** Draws `view` over an application that stands already, with every key of the panel. */
export async function drawOver<T extends Opened>(panel: T, view: ComponentChildren) {
  const { app } = panel;
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const listening = new AbortController();
  const rows = commandRows.map((row) => ({ ...row, run: (code: string) => row.run(app, code) }));
  listenToKeys(rows, listening.signal);
  clear = () => {
    render(null, root);
    listening.abort();
    panel.close();
    document.body.replaceChildren();
  };
  await settle(() => render(<AppRoot app={app}>{view}</AppRoot>, root));
  return { ...panel, root, ...queries(root), ...hands };
}

/** Draws `view` over an application that has read its disk. */
export async function draw(
  view: ComponentChildren,
  { before, language, ...circumstances }: Circumstances = {},
) {
  const { press: hear, ...panel } = await openPanel(circumstances);
  if (language) await panel.app.practices.changeSettings({ language });
  await before?.({ ...panel, press: hear });
  return drawOver({ ...panel, /** A global key, wherever she is. */ hear }, view);
}

export type Drawn = Awaited<ReturnType<typeof draw>>;
