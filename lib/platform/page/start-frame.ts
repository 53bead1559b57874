/** The page's side in a frame that the page around it cannot reach: fields only, no panel. Runs in such frames, isolated world. */

import { takeOver } from '../document/orphan';
import { createDocumentFields, leaveFields } from '../fields/document-fields';
import { type FieldMemory, listenAlone } from '../fields/field-memory';
import { readInsertion } from '../fields/insertion-message';

/** A focus that follows a press so soon is the press's own, wherever it fell. Milliseconds. */
const PRESS_MS = 300;

/** A frame left for another loses its field, and gets only the keyboard back: the field's caret is given back here. */
function returnFocusToField(fields: FieldMemory, signal: AbortSignal): void {
  let pressedAt = -PRESS_MS;
  const onPress = () => {
    pressedAt = performance.now();
  };
  const onFocus = ({ target }: Event) => {
    const isPressed = performance.now() - pressedAt < PRESS_MS;
    if (target === window && !isPressed && document.activeElement === document.body) fields.restore();
  };
  addEventListener('pointerdown', onPress, { capture: true, signal });
  addEventListener('focus', onFocus, { signal });
}

/** Starts in this frame. The panel speaks to every frame of its tab: the one that has the keyboard answers. */
export function startFrame(): void {
  const listening = new AbortController();
  const fields = createDocumentFields(() => undefined);
  listenAlone(fields.memory, listening.signal);
  returnFocusToField(fields.memory, listening.signal);
  takeOver(
    () => listening.abort(),
    () => undefined,
  );
  chrome.runtime.onMessage.addListener((raw: unknown, { id }, reply) => {
    const insertion = id === chrome.runtime.id && document.hasFocus() ? readInsertion(raw) : null;
    if (!insertion) return false;
    void fields.insert(insertion).then((end) => {
      // A frame inside this one has the keyboard, and answers.
      if (end !== 'elsewhere') reply(end === 'done');
    });
    return true;
  });
  leaveFields(fields);
}
