/** What may still be seen of a masked page: the agenda without identities, and one row while a key is held. Runs in the page, isolated world. */

import { demonstrationMask } from '../../content/sites/demonstration';
import { maskRules } from '../../content/sites/masks';
import { isPress } from '../../contract/key-press';
import type { PanelToSketch } from '../../contract/requests';
import type { RuleHere } from '../../domain/privacy/mask-rule';
import type { SketchState } from '../../domain/privacy/privacy';
import { isOrphan } from '../document/orphan';
import { hearMasked } from '../mask/guards/masked-ears';
import { untilReleased } from '../mask/held-reveal';
import { MASK_CHOICES_KEY, MASK_KEY, REVEAL_KEY } from '../mask/mask-setting';
import { BODY_ATTRIBUTE } from '../mask/sheet/layout-attributes';
import { readSketch, type Sketch, type SketchBox } from './agenda-reader';
import { inMeasuredFrame } from './measured-frame';
import { createPace } from './page-changes';
import { focusedRow, rowText } from './row-text';
import { drawSketch } from './sketch-drawing';
import { createSketchHost, type SketchHost } from './sketch-host';
import { type Walk, walkSketch } from './sketch-walk';

const STARTED = 'decroche:sketch';

// The schema's own check runs in the tests: a page script carries none.
const RULES: readonly RuleHere[] = [
  ...maskRules,
  // Nothing of the demonstration is shipped: the production build drops it.
  ...(import.meta.env.MODE === 'development' ? [demonstrationMask] : []),
];

const ruleHere = (): RuleHere | null =>
  RULES.find(({ origins }) => origins.includes(`${location.protocol}//${location.hostname}`)) ?? null;

type Setting = { readonly isMasked: boolean; readonly isAgenda: boolean; readonly revealKey: string };

/** As the command table has it; she may have chosen another. */
const FIRST_REVEAL_KEY = 'Alt+r';

/** By hand, without a schema; anything unknown is the total mask. */
async function readSetting(): Promise<Setting> {
  const stored: Record<string, unknown> = await chrome.storage.local.get([
    MASK_KEY,
    MASK_CHOICES_KEY,
    REVEAL_KEY,
  ]);
  const { strength }: { strength?: unknown } = Object(stored[MASK_CHOICES_KEY]);
  const chosen = stored[REVEAL_KEY];
  const revealKey = typeof chosen === 'string' ? chosen : FIRST_REVEAL_KEY;
  return { isMasked: stored[MASK_KEY] === true, isAgenda: strength === 'agenda', revealKey };
}

/** Everything but the identity of the boxes: drawn again only when it differs. */
const looksOf = (...drawn: (Sketch | SketchBox | null)[]): string =>
  JSON.stringify([drawn, innerWidth, innerHeight, devicePixelRatio], (key, value: unknown) =>
    key === 'element' ? undefined : value,
  );

/** Draws on our canvas, when it differs from what stands there; without a sketch the canvas goes. */
function createDrawing(
  { canvas, setDrawn }: SketchHost,
  seen: () => readonly [sketch: Sketch | null, chosen: SketchBox | null],
): () => void {
  let drawn = '';
  return () => {
    const [sketch, chosen] = seen();
    const looks = looksOf(sketch, chosen);
    setDrawn(sketch !== null);
    if (sketch && looks !== drawn) drawSketch(canvas, sketch, chosen);
    drawn = looks;
  };
}

/** The hidden body laid out as the site means it, or as the mask does. */
function layBodyOut(rule: RuleHere | null): void {
  if (rule) document.documentElement.setAttribute(BODY_ATTRIBUTE, rule.body);
  else document.documentElement.removeAttribute(BODY_ATTRIBUTE);
}

type Sketcher = {
  readonly host: SketchHost;
  readonly walk: Walk;
  readonly setAgenda: (on: boolean) => void;
  readonly stop: () => void;
};

/** Looks at the page up to twice a second and draws it; tells each change of state. */
function createSketcher(onState: (state: SketchState) => void): Sketcher {
  const host = createSketchHost();
  const listening = new AbortController();
  const rule = ruleHere();
  let sketch: Sketch | null = null;
  let isLooking = false;
  let isAgenda = false;
  const pace = createPace(() => void look(), listening);
  const walk = walkSketch({
    ...{ sketch: () => sketch, pageKeys: rule?.keys ?? [], signal: listening.signal },
    ...{ onMoved: () => void look(), onPageKey: pace.hurry },
  });
  const draw = createDrawing(host, () => [sketch, walk.chosen()]);
  const look = async () => {
    if (!rule || !isAgenda || isLooking || document.hidden || listening.signal.aborted) return;
    isLooking = true;
    const lookMs = await inMeasuredFrame(() => {
      // Read no more, it is not shown as it was before.
      sketch = null;
      if (isAgenda) sketch = readSketch(rule);
    }).finally(() => {
      isLooking = false;
      // Lifted meanwhile: a picture drawn now would stay over the readable page.
      if (!listening.signal.aborted) draw();
    });
    pace.looked(lookMs);
    if (isAgenda && !listening.signal.aborted) onState(sketch ? 'drawn' : 'unknown');
  };
  listening.signal.addEventListener('abort', () => host.remove());
  return {
    host,
    walk,
    setAgenda: (on: boolean) => {
      isAgenda = on;
      const drawnBy = on ? rule : null;
      pace.watch(drawnBy !== null);
      layBodyOut(drawnBy);
      if (!on) sketch = null;
      draw();
      if (!drawnBy) onState(on ? 'noRule' : 'off');
      // The first masked frame does not wait for the sketch.
      requestAnimationFrame(() => void look());
    },
    stop: () => {
      listening.abort();
      layBodyOut(null);
    },
  };
}

/** Shows the row pointed at or chosen, until the key is released. In the total strength, the row that she was in. */
function revealRow({ host, walk }: Sketcher): void {
  const box = walk.current();
  const row = box?.element ?? (host.canvas.hidden ? focusedRow() : null);
  if (!row) return;
  host.showRow({ text: rowText(row), x: box?.x ?? innerWidth / 3, y: box?.y ?? innerHeight / 3 });
  untilReleased(() => host.showRow(null));
}

type Reveal = { readonly key: () => string; readonly signal: AbortSignal };

function listenToReveal(sketcher: Sketcher, { key, signal }: Reveal): void {
  const isMeant = (event: KeyboardEvent): boolean =>
    event.type === 'keydown' && !event.repeat && isPress(key(), event) && !isOrphan();
  const onEvent = (event: Event): boolean => {
    if (event instanceof KeyboardEvent && isMeant(event)) revealRow(sketcher);
    return false;
  };
  hearMasked(onEvent, signal);
}

/** Starts in this document; a second start while the first lasts does nothing. */
export async function startSketch(): Promise<void> {
  if (Reflect.has(globalThis, STARTED) || document.contentType !== 'text/html') return;
  Reflect.set(globalThis, STARTED, true);
  let state: SketchState = 'off';
  let key = FIRST_REVEAL_KEY;
  const listening = new AbortController();
  const sketcher = createSketcher((next) => {
    if (next === state || isOrphan()) return;
    state = next;
    void chrome.runtime.sendMessage({ type: 'sketch.state', state });
  });
  const onAsked = (raw: unknown, _sender: unknown, reply: (answer: SketchState) => void) => {
    const { type }: Partial<PanelToSketch> = Object(raw);
    if (type === 'sketch.ask') reply(state);
    if (type === 'sketch.reveal') revealRow(sketcher);
    if (type === 'sketch.hide') sketcher.host.showRow(null);
  };
  const follow = async () => {
    const { isMasked, isAgenda, revealKey } = await readSetting();
    key = revealKey;
    if (listening.signal.aborted) return;
    if (isMasked) return sketcher.setAgenda(isAgenda);
    listening.abort();
    chrome.storage.local.onChanged.removeListener(onChanged);
    chrome.runtime.onMessage.removeListener(onAsked);
    sketcher.stop();
    Reflect.deleteProperty(globalThis, STARTED);
  };
  const onChanged = () => void follow();
  chrome.storage.local.onChanged.addListener(onChanged);
  addEventListener('pageshow', onChanged, { signal: listening.signal });
  chrome.runtime.onMessage.addListener(onAsked);
  listenToReveal(sketcher, { key: () => key, signal: listening.signal });
  await follow();
}
