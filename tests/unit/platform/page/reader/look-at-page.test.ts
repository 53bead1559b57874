// @vitest-environment happy-dom
// One look at a page: bounded, and whatever a selector is it throws nothing. Real pages are read in tests/e2e/page/page-reading.spec.ts.
import { expect, onTestFinished, test, vi } from 'vitest';
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

test('the file that she asked for is read to its end on a slow page; what is looked at again and again is not', () => {
  document.body.innerHTML = `<aside><div>${'<p>un mot</p>'.repeat(60)}</div></aside>`;
  // What happy-dom does not have (21.0.4): every letter has a place, and nothing lies over it.
  Object.assign(Range.prototype, { getClientRects: () => [new DOMRect(0, 0, 20, 10)] });
  document.elementFromPoint = () => document.body;
  vi.spyOn(Node.prototype, 'contains').mockReturnValue(true);
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
  vi.spyOn(globalThis, 'getComputedStyle').mockReturnValue({
    ...{ opacity: '1', fontSize: '12px', color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' },
    ...{ backgroundImage: 'none', getPropertyValue: () => '' },
  } as unknown as CSSStyleDeclaration);
  let now = 0;
  // Each word costs ten milliseconds.
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 10;
    return now;
  });
  onTestFinished(() => void vi.restoreAllMocks());
  const sight = lookAtPage({ within: ['aside'], selectors: ['div'], pointed: [], wantsLines: true });
  expect(sight.lines.length).toBeGreaterThan(0);
  expect(sight.places).toEqual([{ count: 1, seen: [], isBroken: false }]);
});
