// @vitest-environment happy-dom
// Whether a hidden page may look different by now: asked often, laid out seldom.
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { watchChanges } from '../../../../lib/platform/sketch/page-changes';

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
