// @vitest-environment happy-dom
// The look behind the mask: places and counts leave a page, never a word, and a tab that is silent is counted.
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HOST_ATTRIBUTE } from '../../../../lib/platform/document/our-hosts';
import { NEUTRAL_ICON } from '../../../../lib/platform/mask/guards/icon-hold';
import { NEUTRAL_TITLE } from '../../../../lib/platform/mask/guards/title-hold';
import { lookBehindMask } from '../../../../lib/platform/mask/leak-witness';

type Injection = { target: { tabId: number }; func: (...args: string[]) => unknown; args: string[] };

/** What is still drawn of the page. */
let visible: Set<Element>;
/** What stands in <html>::before and ::after. */
let drawnAfter = 'none';
const executeScript = vi.fn();

beforeEach(() => {
  visible = new Set();
  document.head.replaceChildren();
  document.body.innerHTML = '<p>Mme Martin</p>';
  document.body.removeAttribute('title');
  document.title = NEUTRAL_TITLE;
  for (const child of [...document.documentElement.children])
    if (child !== document.body && child !== document.head) child.remove();
  Object.assign(Element.prototype, {
    checkVisibility(this: Element) {
      return visible.has(this);
    },
  });
  document.head.style.display = 'none';
  // happy-dom tells of a pseudo-element that is not there as of one without content (21.0.4).
  const styleOf = getComputedStyle;
  vi.spyOn(globalThis, 'getComputedStyle').mockImplementation((element, pseudo) =>
    pseudo ? ({ content: drawnAfter, backgroundImage: 'none' } as CSSStyleDeclaration) : styleOf(element),
  );
  drawnAfter = 'none';
  onTestFinished(() => void vi.restoreAllMocks());
  fakeBrowser.runtime.getManifest = () => ({ host_permissions: ['https://pro.example.fr/*'] }) as never;
  Object.assign(chrome.tabs, { query: async () => [{ id: 1 }] });
  executeScript
    .mockReset()
    .mockImplementation(async ({ func, args }: Injection) => [{ result: func(...args) }]);
  Object.assign(chrome.scripting, { executeScript });
});

const leaks = async () => (await lookBehindMask()).tabs[0]?.leaks;
const add = (tag: string, parent: Element): HTMLElement => {
  const element = document.createElement(tag);
  parent.append(element);
  return element;
};

describe('in one tab', () => {
  test('a page that is masked whole leaks nowhere', async () => {
    expect(await leaks()).toEqual([]);
  });

  test.each<[string, number, () => unknown]>([
    ['body', 2, () => visible.add(document.body).add(document.body.querySelector('p') ?? document.body)],
    ['outside', 1, () => add('div', document.documentElement)],
    ['title', 1, () => Object.assign(document, { title: 'Mme Martin' })],
    [
      'background',
      2,
      () => {
        drawnAfter = '"Mme Martin"';
      },
    ],
    ['tooltip', 1, () => document.body.setAttribute('title', 'Mme Martin')],
    [
      'icon',
      1,
      () => {
        const link = add('link', document.head);
        link.setAttribute('rel', 'shortcut icon');
        link.setAttribute('href', '/martin.png');
      },
    ],
  ])('what is left in « %s » is counted: %d', async (place, count, leak) => {
    leak();
    expect(await leaks()).toEqual([{ place, count }]);
  });

  test('our own panel, an icon that is held and a page without a title are no leaks', async () => {
    add('div', document.documentElement).setAttribute(HOST_ATTRIBUTE, '');
    const link = add('link', document.head);
    link.setAttribute('rel', 'icon');
    link.setAttribute('href', NEUTRAL_ICON);
    document.title = '';
    expect(await leaks()).toEqual([]);
  });

  test('no word of the page comes out', async () => {
    visible.add(document.body);
    document.title = 'Mme Martin';
    expect(JSON.stringify(await lookBehindMask())).not.toMatch(/Martin/);
  });
});

describe('of all tabs', () => {
  test('those that do not answer, or answer nothing, are counted', async () => {
    Object.assign(chrome.tabs, { query: async () => [{ id: 1 }, { id: 2 }, {}, { id: 3 }] });
    const tab = { site: 'pro.example.fr', leaks: [], uncheckedFrames: 0 };
    executeScript.mockImplementation(async ({ target }: Injection) => {
      if (target.tabId === 2) throw new Error('Frame was removed');
      return target.tabId === 1 ? [{ result: tab }] : [];
    });
    expect(await lookBehindMask()).toEqual({ tabs: [tab], silentTabs: 2 });
  });

  test('an answer that carries more than places and counts is not believed', async () => {
    executeScript.mockResolvedValue([{ result: { site: 'a', leaks: [{ place: 'name', count: 1 }] } }]);
    await expect(lookBehindMask()).rejects.toThrow();
  });
});
