// @vitest-environment happy-dom
// The text of the one row that a held key shows.
import { beforeEach, describe, expect, test } from 'vitest';
import { leaveSession, type PageSession } from '../../../../lib/platform/page/page-session';
import { focusedRow, rowText } from '../../../../lib/platform/sketch/row-text';

const draw = (html: string): Element => {
  document.body.innerHTML = html;
  return document.body.firstElementChild ?? document.body;
};

describe('the text of a row', () => {
  test.each([
    ['<p>Mme Martin</p>', 'Mme Martin'],
    ['<div><b>8:30</b><i>Mme Martin</i></div>', '8:30\nMme Martin'],
    ['<div>  <b> 8:30 </b>\n  <i></i>  </div>', '8:30'],
    ['<div>Nom <input value="Martin"></div>', 'Nom\nMartin'],
    ['<input value="Martin">', 'Martin'],
    ['<div>a<script>secret()</script><style>b{}</style>c</div>', 'a\nc'],
    ['<div><!-- note -->a</div>', 'a'],
    ['<div></div>', ''],
  ])('%s', (html, text) => {
    expect(rowText(draw(html))).toBe(text);
  });

  test('is what is written in a field now, not what the page was loaded with', () => {
    const row = draw('<div><textarea></textarea><input value="before"></div>');
    for (const field of row.querySelectorAll('input')) field.value = 'after';
    expect(rowText(row)).toBe('after');
  });
});

describe('the row that she was in', () => {
  const lastField = (element: Element | null) =>
    leaveSession({ fields: () => ({ last: () => element && { element } }) } as unknown as PageSession);

  beforeEach(() => lastField(null));

  test('is none where no field ever had the keyboard', () => {
    expect(focusedRow()).toBeNull();
  });

  test.each([
    ['<table><tbody><tr><td><input></td></tr></tbody></table>', 'TR'],
    ['<ul><li><span><input></span></li></ul>', 'LI'],
    ['<div role="row"><input></div>', 'DIV'],
    ['<form><input></form>', 'FORM'],
    ['<section><input></section>', 'INPUT'],
  ])('of %s is its %s', (html, tag) => {
    draw(html);
    lastField(document.querySelector('input'));
    expect(focusedRow()?.tagName).toBe(tag);
  });

  test('is none once its field has left the page', () => {
    draw('<form><input></form>');
    const field = document.querySelector('input');
    lastField(field);
    field?.remove();
    expect(focusedRow()).toBeNull();
  });
});
