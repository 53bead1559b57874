/**
 * The one door to the browser for our own pages and the worker: `webextension-polyfill`, the same promises everywhere
 * (https://github.com/mozilla/webextension-polyfill). Scripts of a page call `chrome` themselves: the polyfill weighs more
 * than the 8 kB that each of them may.
 */
import { type Browser, type PublicPath, browser as polyfilled } from 'wxt/browser';
import { relayed } from './relayed-browser';

/** The interfaces for extensions; those that not everyone has are behind capabilities.ts. */
export const browser = import.meta.env.FIREFOX && !('tabs' in polyfilled) ? relayed(polyfilled) : polyfilled;

export type Tab = Browser.tabs.Tab;
export type Port = Browser.runtime.Port;
export type MessageSender = Browser.runtime.MessageSender;
/** A script that the browser gives to pages by itself. */
export type RegisteredScript = Browser.scripting.RegisteredContentScript;
export type StorageChange = Browser.storage.StorageChange;
/** A script in our package: one that is not there does not compile. */
export type OwnScript = Extract<PublicPath, `${string}.js`>;
