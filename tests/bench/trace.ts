// Records what the browser's threads did during one page load, and reads our share out of it.
import type { BrowserContext, CDPSession } from '@playwright/test';

/** One event of Chromium's trace; times in microseconds of one clock for all processes. */
export type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: {
    readonly name?: string;
    readonly fileName?: string;
    readonly data?: { readonly url?: string; readonly fileName?: string };
  };
};

/** What an extension took of one page load, in milliseconds. */
export type LoadShare = {
  /** The page's main thread: compiling, evaluating and calling scripts of chrome-extension://. */
  readonly pageMs: number;
  /** The longest single piece of that. */
  readonly longestMs: number;
  /** The main thread of the panel's own process: all it did. Zero without a panel. */
  readonly panelMs: number;
};

const CATEGORIES = ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile', 'loading'];

const urlOf = ({ args }: TraceEvent): string =>
  args?.data?.url || args?.fileName || args?.data?.fileName || '';

const durationOf = ({ dur = 0 }: TraceEvent): number => dur / 1000;

/** Time covered by events that may lie within each other. Milliseconds. */
function covered(events: readonly TraceEvent[]): number {
  let until = Number.NEGATIVE_INFINITY;
  let total = 0;
  for (const { ts, dur = 0 } of [...events].sort((a, b) => a.ts - b.ts)) {
    total += Math.max(0, ts + dur - Math.max(until, ts));
    until = Math.max(until, ts + dur);
  }
  return total / 1000;
}

const thread = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;

/** Processes in which a document whose address begins like this was shown. */
const processesOf = (events: readonly TraceEvent[], isDocument: (url: string) => boolean): Set<number> =>
  new Set(
    events.filter((event) => event.name === 'CommitLoad' && isDocument(urlOf(event))).map(({ pid }) => pid),
  );

/** Reads an extension's share of the load of `pageUrl` out of its trace. */
export function shareOf(events: readonly TraceEvent[], pageUrl: string): LoadShare {
  const isMain = (event: TraceEvent) => event.name === 'thread_name' && event.args?.name === 'CrRendererMain';
  const mains = new Set(events.filter(isMain).map(thread));
  const work = events.filter((event) => event.ph === 'X' && mains.has(thread(event)));
  const pages = processesOf(events, (url) => url.startsWith(pageUrl));
  const panels = processesOf(events, (url) => url.startsWith('chrome-extension://'));
  const ours = work.filter((event) => pages.has(event.pid) && urlOf(event).startsWith('chrome-extension://'));
  const panelWork = work.filter(({ pid }) => panels.has(pid) && !pages.has(pid));
  return {
    pageMs: covered(ours),
    longestMs: Math.max(0, ...ours.map(durationOf)),
    panelMs: covered(panelWork),
  };
}

/** Records the browser's trace while `act` runs. */
export async function traced(session: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordContinuously' },
  });
  await act();
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}

/** A session with the browser itself, which alone can trace every process. */
export async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('this browser tells nothing of its processes');
  return browser.newBrowserCDPSession();
}
