// What a test leaves in Playwright's own context, and how it is taken back.
import type { BrowserContext, Frame, Page } from '@playwright/test';

export type ContextMarks = {
  /** True once something was done to the context that nothing takes back. */
  readonly isLasting: () => boolean;
  /** The origins that pages visited since they were last asked for. */
  readonly takeOrigins: () => string[];
  /** Takes back scripts, routes, permissions, cookies and listeners. */
  readonly erase: () => Promise<void>;
};

/** Calls of a context that nothing takes back, or that no test has needed to be taken back. */
const LASTING = [
  'exposeBinding',
  'exposeFunction',
  'routeFromHAR',
  'routeWebSocket',
  'setDefaultNavigationTimeout',
  'setDefaultTimeout',
  'setExtraHTTPHeaders',
  'setGeolocation',
  'setOffline',
] as const;

/** A page's clock is its context's. */
const CLOCK = ['fastForward', 'install', 'pauseAt', 'resume', 'runFor', 'setFixedTime', 'setSystemTime'];

const EVENTS = [
  'console',
  'dialog',
  'page',
  'request',
  'requestfailed',
  'requestfinished',
  'response',
  'serviceworker',
  'weberror',
] as const;

/** Calls `noted` before each of these methods of an object. */
function noteCalls(target: object, names: readonly string[], noted: () => void): void {
  for (const name of names) {
    const original: unknown = Reflect.get(target, name);
    if (typeof original !== 'function') throw new Error(`Playwright has no « ${name} » any more.`);
    const noting = (...args: unknown[]) => {
      noted();
      return Reflect.apply(original, target, args);
    };
    Reflect.set(target, name, noting);
  }
}

/** Other addresses have no origin that stores. */
const isOnSite = (url: string) => /^https?:/.test(url);

/** From now on notes what is done to this context. */
export function markContext(context: BrowserContext): ContextMarks {
  let isLasting = false;
  const origins = new Set<string>();
  const scripts: { dispose: () => Promise<void> }[] = [];
  const lasts = () => {
    isLasting = true;
  };
  noteCalls(context, LASTING, lasts);
  noteCalls(context.clock, CLOCK, lasts);
  const addInitScript = context.addInitScript.bind(context);
  const keeping: typeof context.addInitScript = async (...args) => {
    const script = await addInitScript(...args);
    scripts.push(script);
    return script;
  };
  context.addInitScript = keeping;
  const visited = (frame: Frame) => {
    if (isOnSite(frame.url())) origins.add(new URL(frame.url()).origin);
  };
  const follow = (page: Page) => void page.on('framenavigated', visited);
  context.on('page', follow);

  return {
    isLasting: () => isLasting,
    takeOrigins: () => {
      const taken = [...origins];
      origins.clear();
      return taken;
    },
    erase: async () => {
      for (const script of scripts.splice(0)) await script.dispose();
      for (const event of EVENTS) context.removeAllListeners(event);
      context.on('page', follow);
      await context.unrouteAll({ behavior: 'ignoreErrors' });
      await context.clearPermissions();
      await context.clearCookies();
    },
  };
}
