// @vitest-environment happy-dom
// Whether a hidden page may look different by now: asked often, laid out seldom.
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createPace, watchChanges } from '../../../../lib/platform/sketch/page-changes';

let stop: () => void;
let mayHaveChanged: () => boolean;

beforeEach(() => {
  document.body.innerHTML = '<p>un</p>';
  const watching = new AbortController();
  stop = () => watching.abort();
  onTestFinished(stop);
  mayHaveChanged = watchChanges(watching.signal);
});

const heard = () => new Promise((resolve) => setTimeout(resolve));
const paragraph = () => document.querySelector('p') as HTMLElement;

test('at the first question the page was never looked at', () => {
  expect(mayHaveChanged()).toBe(true);
});

test('a page that does not move is looked at at each tenth question only', () => {
  mayHaveChanged();
  const answers = Array.from({ length: 30 }, mayHaveChanged);
  expect(answers.flatMap((is, at) => (is ? [at + 1] : []))).toEqual([10, 20, 30]);
});

test.each<[string, () => unknown]>([
  ['a new element', () => document.body.append(document.createElement('b'))],
  ['a word that changes', () => Object.assign(paragraph().firstChild ?? {}, { data: 'deux' })],
  ['another class', () => paragraph().setAttribute('class', 'wide')],
  ['another style', () => paragraph().setAttribute('style', 'top:0')],
  ['something hidden', () => paragraph().setAttribute('hidden', '')],
  ['a scrolled list', () => paragraph().dispatchEvent(new Event('scroll'))],
  ['another window size', () => dispatchEvent(new Event('resize'))],
  ['a page that has come whole', () => dispatchEvent(new Event('load'))],
])('%s is seen at the next question, once', async (_, change) => {
  mayHaveChanged();
  expect(mayHaveChanged()).toBe(false);
  change();
  await heard();
  expect([mayHaveChanged(), mayHaveChanged()]).toEqual([true, false]);
});

test('an attribute that moves nothing is not looked at', async () => {
  mayHaveChanged();
  paragraph().setAttribute('data-tick', '1');
  await heard();
  expect(mayHaveChanged()).toBe(false);
});

test('nothing is seen after the end', async () => {
  mayHaveChanged();
  stop();
  document.body.append(document.createElement('b'));
  dispatchEvent(new Event('resize'));
  await heard();
  expect(mayHaveChanged()).toBe(false);
});

describe('the pace', () => {
  /** A page that changes without rest, watched for so long; gives how often it was looked at. */
  const looksIn = async (
    ms: number,
    lookMs: number,
    onLook: (hurry: () => void) => void = () => undefined,
  ) => {
    const listening = new AbortController();
    onTestFinished(() => listening.abort());
    let looks = 0;
    const pace = createPace(() => {
      looks += 1;
      pace.looked(lookMs);
      onLook(pace.hurry);
    }, listening);
    pace.watch(true);
    for (let at = 0; at < ms; at += 100) {
      paragraph().setAttribute('class', String(at));
      await vi.advanceTimersByTimeAsync(100);
    }
    pace.watch(false);
    const before = looks;
    for (let turn = 0; turn < 100; turn += 1) {
      paragraph().setAttribute('class', `after ${turn}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(looks, 'not watched').toBe(before);
    return looks;
  };

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('chrome', { runtime: { id: 'ours' } });
    onTestFinished(() => {
      vi.useRealTimers();
      vi.unstubAllGlobals();
    });
  });

  test('is two looks a second as long as they cost next to nothing', async () => {
    expect(await looksIn(10_000, 1)).toBe(20);
  });

  test('gives looks no more than one part in thirty of a page that never rests', async () => {
    const lookMs = 100;
    expect((await looksIn(30_000, lookMs)) * lookMs).toBeLessThanOrEqual(30_000 / 30 + lookMs);
  });

  test('waits for nothing once she moved the page herself', async () => {
    expect(await looksIn(10_000, 100, (hurry) => hurry())).toBe(20);
  });

  test('ends with the extension that it belongs to', async () => {
    const listening = new AbortController();
    createPace(() => undefined, listening).watch(true);
    vi.stubGlobal('chrome', { runtime: {} });
    await vi.advanceTimersByTimeAsync(500);
    expect(listening.signal.aborted).toBe(true);
  });
});
