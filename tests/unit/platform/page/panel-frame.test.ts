// @vitest-environment happy-dom
// The panel's elements: out of the page's reach, and proving who they are.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HOST_ATTRIBUTE, isOurHost } from '../../../../lib/platform/document/our-hosts';
import { HOST_STYLE } from '../../../../lib/platform/page/handle';
import { createPanel } from '../../../../lib/platform/page/panel-frame';
import messages from '../../../../public/_locales/fr/messages.json';

beforeEach(() => {
  Object.assign(chrome.runtime, { getManifest: () => ({ host_permissions: ['http://localhost/*'] }) });
  Object.assign(chrome.i18n, { getMessage: (name: string) => messages[name as 'openPanel'].message });
});

afterEach(() => void vi.restoreAllMocks());

test('nothing is in the document before it is attached', () => {
  const before = document.documentElement.outerHTML;
  expect(createPanel().host.isConnected).toBe(false);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('the host is known as ours by identity, not by an attribute that a page can copy', () => {
  const { host } = createPanel();
  const copy = host.cloneNode() as Element;
  expect(copy.hasAttribute(HOST_ATTRIBUTE)).toBe(true);
  expect([isOurHost(host), isOurHost(copy)]).toEqual([true, false]);
});

test('the tree is closed to the page', () => {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const { host } = createPanel();
  expect(attach).toHaveBeenCalledWith({ mode: 'closed' });
  expect(host.children).toHaveLength(0);
});

test('a screen reader in the page says what it comes into: the dialog, the frame, the field that catches keys', () => {
  const { dialog, frame, catcher } = createPanel();
  expect([dialog.ariaLabel, frame.title, catcher.ariaLabel]).toEqual(Array(3).fill('Décroché'));
});

test('every declaration of the host outbids the page’s sheets', () => {
  const declarations = HOST_STYLE.split(';').filter(Boolean);
  expect(declarations.filter((each) => !each.endsWith('!important'))).toEqual([]);
});

test('the frame is our own page, called by a nonce that no other panel has', () => {
  const [one, other] = [createPanel(), createPanel()];
  const address = new URL(one.frame.src);
  expect(one.frame.src.startsWith(chrome.runtime.getURL('sidebar.html'))).toBe(true);
  expect(address.hash).toBe(`#${one.nonce}`);
  expect(one.nonce).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  expect(one.nonce).not.toBe(other.nonce);
});

test('the frame may write to the clipboard and nothing else', () => {
  expect(createPanel().frame.allow).toBe('clipboard-write');
});

test('Escape does not close the dialog: it is the panel’s own key', () => {
  const { dialog } = createPanel();
  const cancel = new Event('cancel', { cancelable: true });
  dialog.dispatchEvent(cancel);
  expect(cancel.defaultPrevented).toBe(true);
});

test('the frame is made once it is wanted: until then a handle stands for it, with its name', () => {
  const { host, dialog, handle, edge, catcher, isStarted } = createPanel();
  expect([...dialog.children]).toEqual([catcher, handle, edge]);
  expect([handle.getAttribute('aria-label'), host.getAttribute(HOST_ATTRIBUTE)]).toEqual([
    'Ouvrir le panneau',
    'strip',
  ]);
  expect(isStarted()).toBe(false);
});

test('the edge stands beside the frame, in the dialog, and before both what catches her keys', () => {
  const { host, dialog, frame, handle, edge, catcher, start, isStarted } = createPanel();
  start();
  start();
  // Above a frame that is not drawn yet, the handle still takes her press.
  expect([...dialog.children]).toEqual([catcher, frame, handle, edge]);
  expect([isStarted(), host.getAttribute(HOST_ATTRIBUTE)]).toEqual([true, '']);
});

test('on a site that she added the frame comes by the address that only this page is told', () => {
  const getURL = vi.fn((path: string) =>
    path === '' ? 'chrome-extension://ours/' : `chrome-extension://now/${path}`,
  );
  Object.assign(chrome.runtime, { getURL });
  expect(createPanel().frame.src).toMatch(/^chrome-extension:\/\/ours\/sidebar\.html#/);
  Object.assign(chrome.runtime, { getManifest: () => ({ host_permissions: ['https://pro.example.fr/*'] }) });
  expect(createPanel().frame.src).toMatch(/^chrome-extension:\/\/now\/sidebar\.html#/);
});
