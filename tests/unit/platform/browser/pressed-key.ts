// A press of a key, as a browser delivers it to our pages.

type Press = {
  readonly key: string;
  readonly code?: string;
  readonly keyCode?: number;
  readonly with?: readonly ('Alt' | 'Control' | 'Shift' | 'Meta' | 'AltGraph')[];
  readonly repeat?: boolean;
  readonly isComposing?: boolean;
  /** False for a press invented by a script. */
  readonly byHand?: boolean;
  /** When, on the document's own clock. Milliseconds. */
  readonly at?: number;
};

/** The press as a browser delivers it: trusted, with the modifiers that it alone knows. The event, after everybody saw it. */
export function press(
  { with: modifiers = [], byHand = true, at, ...init }: Press,
  on: EventTarget = document.body,
) {
  const event = new KeyboardEvent('keydown', {
    ...init,
    altKey: modifiers.includes('Alt'),
    ctrlKey: modifiers.includes('Control'),
    shiftKey: modifiers.includes('Shift'),
    metaKey: modifiers.includes('Meta'),
    bubbles: true,
    cancelable: true,
  });
  const held: readonly string[] = modifiers;
  Object.defineProperty(event, 'getModifierState', { value: (name: string) => held.includes(name) });
  if (byHand) Object.defineProperty(event, 'isTrusted', { value: true });
  if (at !== undefined) Object.defineProperty(event, 'timeStamp', { value: at });
  on.dispatchEvent(event);
  return event;
}
