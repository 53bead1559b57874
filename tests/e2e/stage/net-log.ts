// The browser's own record of every request of its whole life, the worker's included.
import { readFile } from 'node:fs/promises';

/** What Chromium writes with --log-net-log: events with parameters, and the names of their types. */
type NetLog = {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly initiator?: string; readonly host?: string };
  }[];
};

/** Who asks for a navigation, or for the browser's own calls home; a page, a frame or a worker gives its origin. */
export const BROWSER = 'not an origin';

type Recorded = { readonly url: string; readonly initiator: string };

/** Every request that reached the network service, by whomever it was asked; the log is whole once the browser is closed. */
export async function recordedIn(log: string): Promise<Recorded[]> {
  const { constants, events }: NetLog = JSON.parse(await readFile(log, 'utf8'));
  const { URL_REQUEST_START_JOB: start } = constants.logEventTypes;
  return events
    .filter(({ type, params }) => type === start && params?.url !== undefined)
    .map(({ params }) => ({ url: params?.url ?? '', initiator: params?.initiator ?? '' }));
}

/** The demonstration agenda under its real name, or what never leaves the browser. */
export const isLocal = (url: string): boolean =>
  /^(?:https:\/\/pro\.doctolib\.fr\/|chrome-extension:|data:|blob:)/.test(url);
