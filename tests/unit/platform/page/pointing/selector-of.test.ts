// @vitest-environment happy-dom
// How an element is found again: by what its builders named and the label before it; nothing of a person in it, no place in a list.
import { beforeAll, expect, test } from 'vitest';
import { placeOf } from '../../../../../lib/platform/page/pointing/selector-of';
import { findPointed } from '../../../../../lib/platform/page/reader/find-pointed';

beforeAll(() => {
  // happy-dom 21.0.4 lays nothing out: here all that is in the document is seen.
  Element.prototype.checkVisibility = () => true;
  Object.assign(chrome, { dom: { openOrClosedShadowRoot: ({ shadowRoot }: Element) => shadowRoot } });
});

/** The place of the element marked `data-it` in a page. */
function placeIn(html: string) {
  document.body.innerHTML = html;
  const element = document.querySelector('[data-it]');
  if (!element) throw new Error('nothing marked');
  element.removeAttribute('data-it');
  const place = placeOf(element);
  if (place) expect(findPointed(place)).toEqual([element]);
  return place && `${place.label ?? '-'} | ${place.selector}`;
}

test.each([
  [
    'a name for tests',
    '<b data-testid="patient-name" class="x" data-it>Claire</b>',
    '- | [data-testid="patient-name"]',
  ],
  [
    'the label before it, in the box that has a name',
    '<aside><dl><dt>Téléphone</dt><dd class="a" data-it>01 99</dd><dt>Mobile</dt><dd class="a">06</dd></dl></aside>',
    'telephone | aside dd',
  ],
  ['a field by its name', '<form><input name="phone" value="06" data-it></form>', '- | form [name="phone"]'],
  [
    'a cell after its head',
    '<table><tr><td>Nom</td><td data-it>Claire</td></tr><tr><td>Tél</td><td>06</td></tr></table>',
    'nom | td',
  ],
  [
    'a class, where there is nothing better',
    '<div><b class="who" data-it>Claire</b><b>Paul</b></div>',
    '- | b.who',
  ],
  [
    'an attribute before the class',
    '<section class="file"><b class="who" role="note" data-it>Claire</b></section>',
    '- | section [role="note"]',
  ],
])('%s', (_, html, expected) => expect(placeIn(html)).toBe(expected));

test.each([
  [
    'one of a list of patients',
    '<ul><li><b class="n">Paul</b></li><li><b class="n" data-it>Claire</b></li></ul>',
  ],
  ['one of several alike', '<main><p>Paul</p><p data-it>Claire</p></main>'],
])('%s cannot be told from its neighbours', (_, html) => expect(placeIn(html)).toBeNull());

test.each([
  ['an id with a number', '<i id="patient-4711" class="who" data-it>Claire</i>'],
  ['an id with the name', '<i id="claire-dupont" class="who" data-it>Claire DUPONT</i>'],
  ['a name around it', '<div id="dossier-dupont"><p>DUPONT</p><i class="who" data-it>01 99</i></div>'],
  ['a name in a field', '<div class="dupont"><input value="DUPONT"><i class="who" data-it>01 99</i></div>'],
  ['a class of a build', '<i class="css-xkqz a1b2 who" data-it>Claire</i>'],
])('%s is not kept', (_, html) => expect(placeIn(html)).toBe('- | i.who'));

test('names in a field of many lines and in a shadow tree are known too', () => {
  expect(placeIn('<div class="dupont"><textarea>DUPONT</textarea><i class="who" data-it>01</i></div>')).toBe(
    '- | i.who',
  );
  document.body.innerHTML = '<div class="dupont"><x-file></x-file><i class="who">01</i></div>';
  const tree = document.querySelector('x-file')?.attachShadow({ mode: 'open' });
  if (tree) tree.innerHTML = '<p>DUPONT</p>';
  const shown = document.querySelector('i');
  expect(shown && placeOf(shown)?.selector).toBe('i.who');
});

test('a person’s name before a number is no label', () => {
  const place = placeIn('<dl><dt>Marie Dupont</dt><dd class="tel" data-it>01 99 00 12 34</dd></dl>');
  expect(place).toBe('- | dd.tel');
});

test('of another label the same place is another word', () => {
  document.body.innerHTML = '<aside><dl><dt>Mobile</dt><dd>06</dd></dl></aside>';
  expect(findPointed({ selector: 'aside dd', label: 'telephone' })).toEqual([]);
  expect(findPointed({ selector: 'aside dd[', label: null })).toBeNull();
});
