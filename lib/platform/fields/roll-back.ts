/** Takes back out of a field what was put in it, all of it. Runs in the page, isolated world. */
import { hasOwnModel } from './editor-kinds';
import { textOf } from './expected-text';
import { isTextControl, type TextControl } from './text-control';

/** A field as it stood: its text, and its lines where it has a layout. */
const stateOf = (element: HTMLElement): string =>
  // biome-ignore lint/performance/useDomNodeTextContent: the lines are made by the layout.
  isTextControl(element) ? element.value : `${textOf(element)}\n${element.innerText.trimEnd()}`;

/** Editors with a history of their own hear the key, and some read its old number. */
function pressUndo(element: HTMLElement): void {
  const press = { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: true };
  const options = { ...press, bubbles: true, cancelable: true, composed: true };
  element.dispatchEvent(new KeyboardEvent('keydown', options));
  element.dispatchEvent(new KeyboardEvent('keyup', options));
}

/** From here the page's own watch on its field does not see the value set, and hears of it as of a hand's. */
function setValue(control: TextControl, value: string): void {
  control.value = value;
  control.dispatchEvent(new InputEvent('input', { inputType: 'historyUndo', bubbles: true }));
}

/** Where no undo gave the text back: an editor that takes what stands in its element takes this too. */
function setNodes(element: HTMLElement, nodes: readonly Node[]): void {
  element.replaceChildren(...nodes);
  element.dispatchEvent(new InputEvent('input', { inputType: 'historyUndo', bubbles: true }));
}

/** Does so again and again, at most so many times, until the field is back. */
type Attempt = {
  readonly isBack: () => boolean;
  readonly steps: number;
  readonly settle: () => Promise<void>;
};

async function repeat(way: () => void, { isBack, steps, settle }: Attempt): Promise<void> {
  for (let step = 0; step < steps && !isBack(); step += 1) {
    way();
    await settle();
  }
}

/** Looks at a field before an insertion of so many steps; the answer puts it back, and says whether it could. */
export function rememberField(element: HTMLElement, steps: number) {
  const before = stateOf(element);
  const nodes = isTextControl(element) ? [] : [...element.childNodes].map((node) => node.cloneNode(true));
  const isBack = () => stateOf(element) === before;
  const undo = () => void element.ownerDocument.execCommand('undo');
  const press = () => pressUndo(element);
  const setBack = () => {
    if (isTextControl(element)) setValue(element, before);
    else if (!hasOwnModel(element)) setNodes(element, nodes);
  };
  return async (settle: () => Promise<void>): Promise<boolean> => {
    if (!hasOwnModel(element)) await repeat(undo, { isBack, steps, settle });
    await repeat(press, { isBack, steps, settle });
    await repeat(setBack, { isBack, steps: 1, settle });
    return isBack();
  };
}
