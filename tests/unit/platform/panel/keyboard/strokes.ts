import { setImmediate } from 'node:timers/promises';
import type { Stroke } from '../../../../../lib/contract/stroke';

/** A key as the page hands it on: `stroke('d')`, `stroke('Enter')`, with what else is held. */
export const stroke = (key: string, held: Partial<Stroke> = {}): Stroke => ({
  at: 0,
  up: false,
  key,
  code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key,
  keyCode: 0,
  alt: false,
  ctrl: false,
  shift: false,
  meta: false,
  ...held,
});

/** Its release. */
export const release = (key: string, held: Partial<Stroke> = {}): Stroke =>
  stroke(key, { ...held, up: true });

/** As the browser itself makes an event. */
export const byBrowser = <T extends Event>(event: T): T =>
  Object.defineProperty(event, 'isTrusted', { value: true });

/** A key of hers, as the browser tells it. */
export function keyOfHers(
  type: 'keydown' | 'keyup',
  key: string,
  held: KeyboardEventInit = {},
): KeyboardEvent {
  const event = byBrowser(
    new KeyboardEvent(type, {
      key,
      code: stroke(key).code,
      bubbles: true,
      cancelable: true,
      composed: true,
      ...held,
    }),
  );
  // happy-dom 21.0.4 tells every Alt as AltGr.
  event.getModifierState = () => false;
  return event;
}

/** More turns than any row of acts here takes: each act has one of its own, and on a busy machine none is in time. */
const TURNS = 60;

/** Once everything is done that can be. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await setImmediate();
}
