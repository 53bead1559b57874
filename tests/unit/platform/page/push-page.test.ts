// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { keepPushed, NO_PUSH, pushPage, tellPage } from '../../../../lib/platform/page/push-page';

const rules = (): string =>
  document.adoptedStyleSheets
    .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
    .join('\n');

const push = (width: number, holdsFixed = false) => pushPage({ width, holdsFixed });

afterEach(() => pushPage(NO_PUSH));

test('the page is left narrower by the panel’s width, by half the window at most, and whole again at 0', () => {
  push(360);
  expect(rules()).toMatch(/calc\(100% - min\(360px, ?50vw\)\)/);
  push(400);
  expect(document.adoptedStyleSheets).toHaveLength(1);
  expect(rules()).toMatch(/400px/);
  push(0);
  expect(document.adoptedStyleSheets).toHaveLength(0);
});

test('a page that zooms its root is left as much room, in its own larger pixels', () => {
  Object.defineProperty(document.documentElement, 'currentCSSZoom', { value: 2, configurable: true });
  push(360, true);
  Reflect.deleteProperty(document.documentElement, 'currentCSSZoom');
  expect(rules()).toContain('/2)');
  expect(rules()).toContain('min-height: 50dvh');
});

test('what the page fixed to the window is held only where it is asked for', () => {
  push(360);
  expect(rules()).not.toContain('translate');
  push(360, true);
  expect(rules()).toContain('translate: 0px');
});

test('the page’s own sheets stay as they were', () => {
  const own = new CSSStyleSheet();
  document.adoptedStyleSheets = [own];
  push(360);
  push(0);
  expect(document.adoptedStyleSheets).toEqual([own]);
  document.adoptedStyleSheets = [];
});

test('a page that replaces its sheets is pushed again; one that is not pushed is left alone', () => {
  push(360);
  document.adoptedStyleSheets = [];
  keepPushed();
  expect(rules()).toMatch(/360px/);
  keepPushed();
  expect(document.adoptedStyleSheets).toHaveLength(1);
  push(0);
  keepPushed();
  expect(document.adoptedStyleSheets).toHaveLength(0);
});

test('calendars are told to measure themselves', () => {
  const onResize = vi.fn();
  addEventListener('resize', onResize);
  tellPage();
  expect(onResize).toHaveBeenCalledTimes(1);
  removeEventListener('resize', onResize);
});
