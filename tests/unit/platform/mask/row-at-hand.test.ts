// @vitest-environment happy-dom
// The one row that a held key shows: the one she means, by her own hand only.
import { beforeEach, expect, test } from 'vitest';
import { followRow } from '../../../../lib/platform/mask/row-at-hand';

beforeEach(() => {
  document.body.innerHTML = `
    <ul id="list" tabindex="0">
      <li data-row="one" id="first"><b>un</b></li>
      <li data-row="two" id="second"><button>deux</button></li>
    </ul>
    <p>beside</p>`;
});

const moves = (type: string, selector: string, isTrusted = true) => {
  const event = new Event(type, { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  document.querySelector(selector)?.dispatchEvent(event);
};

test('none is meant before anything has moved', () => {
  expect(followRow()()).toBeNull();
});

test.each([
  ['pointermove', 'b', 'one'],
  ['focusin', 'button', 'two'],
  ['pointermove', 'p', null],
])('« %s » over « %s » means %s', (type, selector, row) => {
  const rowMeant = followRow();
  moves(type, selector);
  expect(rowMeant()).toBe(row);
});

test('of pointer and focus the one that moved last counts', () => {
  const rowMeant = followRow();
  moves('pointermove', 'b');
  moves('focusin', 'button');
  expect(rowMeant()).toBe('two');
  moves('pointermove', 'b');
  expect(rowMeant()).toBe('one');
});

test('what a script moves means nothing', () => {
  const rowMeant = followRow();
  moves('focusin', 'button');
  moves('pointermove', 'b', false);
  expect(rowMeant()).toBe('two');
});

test('a list that keeps the focus itself names its row; one that it no longer has is none', () => {
  const rowMeant = followRow();
  const list = document.querySelector('#list');
  list?.setAttribute('aria-activedescendant', 'second');
  moves('focusin', '#list');
  expect(rowMeant()).toBe('two');
  list?.setAttribute('aria-activedescendant', 'third');
  expect(rowMeant()).toBeNull();
});

test('a pointer that left the page means no row', () => {
  const rowMeant = followRow();
  moves('pointermove', 'b');
  document.documentElement.dispatchEvent(new Event('pointerleave'));
  expect(rowMeant()).toBeNull();
});
