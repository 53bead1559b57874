// @vitest-environment happy-dom
// One look at a page: bounded, and whatever a selector is it throws nothing. Real pages are read in tests/e2e/page/page-reading.spec.ts.
import { expect, test } from 'vitest';
import { MOST, PageSight } from '../../../../../lib/domain/practice/shown/page-sight';
import { CUT, lookAtPage } from '../../../../../lib/platform/page/reader/look-at-page';

test('the script cuts where the schema does', () => expect(CUT).toEqual(MOST));

test('a selector that is none is told as broken, one that finds nothing as empty', () => {
  document.body.innerHTML = '<p>Cabinet</p>';
  const sight = lookAtPage({ within: null, selectors: ['p[', '.none'], pointed: [], wantsLines: true });
  expect(PageSight.parse(sight).places).toEqual([
    { count: 0, seen: [], isBroken: true },
    { count: 0, seen: [], isBroken: false },
  ]);
});

test('without what encloses the open file nothing is looked for', () => {
  const sight = lookAtPage({ within: ['.file'], selectors: ['p'], pointed: [], wantsLines: true });
  expect(sight).toMatchObject({ within: null, lines: [], places: [] });
});

test('what is longer than the schema lets through never leaves the page', () => {
  document.title = 'x'.repeat(10_000);
  expect(
    PageSight.safeParse(lookAtPage({ within: null, selectors: [], pointed: [], wantsLines: false })).success,
  ).toBe(true);
});

test('what she showed is looked for in the whole page, also where its label was lost on the way', () => {
  document.body.innerHTML = '<aside>Note</aside><b class="who">Claire</b>';
  const lost = JSON.parse('{"selector":".who"}');
  const sight = lookAtPage({ within: ['aside'], selectors: [], pointed: [lost], wantsLines: false });
  expect(PageSight.parse(sight).pointed).toMatchObject([{ count: 1 }]);
});
