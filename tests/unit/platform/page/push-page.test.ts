// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { keepPushed, pushPage } from '../../../../lib/platform/page/push-page';

const rules = (): string =>
  document.adoptedStyleSheets
    .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
    .join('\n');

afterEach(() => pushPage(0));

test('the page is left narrower by the panel’s width, by half the window at most, and whole again at 0', () => {
  pushPage(360);
  expect(rules()).toMatch(/calc\(100% - min\(360px, 50vw\)\)/);
  pushPage(400);
  expect(document.adoptedStyleSheets).toHaveLength(1);
  expect(rules()).toMatch(/400px/);
  pushPage(0);
  expect(document.adoptedStyleSheets).toHaveLength(0);
});

test('the page’s own sheets stay as they were', () => {
  const own = new CSSStyleSheet();
  document.adoptedStyleSheets = [own];
  pushPage(360);
  pushPage(0);
  expect(document.adoptedStyleSheets).toEqual([own]);
  document.adoptedStyleSheets = [];
});

test('a page that replaces its sheets is pushed again; one that is not pushed is left alone', () => {
  pushPage(360);
  document.adoptedStyleSheets = [];
  keepPushed();
  expect(rules()).toMatch(/360px/);
  keepPushed();
  expect(document.adoptedStyleSheets).toHaveLength(1);
  pushPage(0);
  keepPushed();
  expect(document.adoptedStyleSheets).toHaveLength(0);
});

test('calendars are told to measure themselves, once for each new width', () => {
  const onResize = vi.fn();
  addEventListener('resize', onResize);
  pushPage(360);
  pushPage(360);
  expect(onResize).toHaveBeenCalledTimes(1);
  pushPage(0);
  expect(onResize).toHaveBeenCalledTimes(2);
  removeEventListener('resize', onResize);
});
