import type { Panel } from '../../../../lib/platform/page/panel-frame';

/** A panel whose dialog tells what was done to it: happy-dom has neither popovers nor a top layer (21.0.4). */
export type FakePanel = Panel & {
  /** What was asked of the dialog, in order. */
  readonly acts: string[];
  readonly state: () => 'hidden' | 'popover' | 'modal';
  /** How often the frame was given the keyboard. */
  readonly timesFocused: number;
};

type State = ReturnType<FakePanel['state']>;

/** In the document, not shown yet, 380 pixels at the right of a window of 1000. */
export function fakePanel(): FakePanel {
  const host = document.createElement('div');
  host.tabIndex = 0;
  const dialog = document.createElement('dialog');
  const frame = document.createElement('div') as unknown as HTMLIFrameElement;
  host.append(dialog);
  document.body.append(host);
  const acts: string[] = [];
  let state: State = 'hidden';
  let timesFocused = 0;
  const does = (name: string, next: State) => () => {
    acts.push(name);
    state = next;
  };
  Object.assign(dialog, {
    showPopover: does('showPopover', 'popover'),
    hidePopover: does('hidePopover', 'hidden'),
    showModal: does('showModal', 'modal'),
    close: does('close', 'hidden'),
    matches: (selector: string) => selector === (state === 'modal' ? ':modal' : `:${state}-open`),
    getBoundingClientRect: () => new DOMRect(620, 0, 380, 800),
  });
  frame.focus = () => {
    timesFocused += 1;
  };
  return {
    host,
    dialog,
    frame,
    handle: document.createElement('button'),
    start: () => undefined,
    isStarted: () => true,
    findUpdate: () => undefined,
    edge: document.createElement('i'),
    nonce: 'nonce',
    acts,
    state: () => state,
    get timesFocused() {
      return timesFocused;
    },
    catcher: document.createElement('textarea'),
    aim: { current: frame },
    focused: () => null,
  };
}
