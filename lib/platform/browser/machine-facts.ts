/** What this browser and this installation say of themselves. Extension pages. */
import type { MachineFacts } from '../../domain/privacy/health';
import { browser } from './web-extension';

/** The more particular first: the last name stands in the others too. */
const BROWSERS = [
  { name: 'Firefox', sign: /Firefox\/(\d+)/ },
  { name: 'Edge', sign: /Edg\/(\d+)/ },
  { name: 'Opera', sign: /OPR\/(\d+)/ },
  { name: 'Chrome', sign: /Chrom(?:e|ium)\/(\d+)/ },
];

const SYSTEMS = [
  { name: 'Windows', sign: /Windows/ },
  { name: 'macOS', sign: /Macintosh/ },
  { name: 'ChromeOS', sign: /CrOS/ },
  { name: 'Linux', sign: /Linux/ },
];

/** A name with its main number, and a system; a question mark for what is not known. */
export function namesIn(userAgent: string): Pick<MachineFacts, 'browser' | 'system'> {
  const found = BROWSERS.map(({ name, sign }) => ({ name, version: sign.exec(userAgent)?.[1] })).find(
    ({ version }) => version !== undefined,
  );
  const system = SYSTEMS.find(({ sign }) => sign.test(userAgent))?.name ?? '?';
  return { browser: found ? `${found.name} ${found.version}` : '?', system };
}

export async function readMachine(): Promise<MachineFacts> {
  const [granted, estimate] = await Promise.all([
    browser.permissions.getAll(),
    // A browser may refuse to say.
    navigator.storage.estimate().catch(() => ({ usage: undefined })),
  ]);
  return {
    version: browser.runtime.getManifest().version,
    ...namesIn(navigator.userAgent),
    permissions: granted.permissions ?? [],
    hosts: granted.origins ?? [],
    usedBytes: estimate.usage ?? null,
  };
}
