// What the agenda's page, and whoever reads its origin, could find of a call.
import type { Page } from '@playwright/test';

/** What the page's own scripts can reach. */
export type Traces = {
  /** Everything stored under the page's origin, named. */
  readonly storage: readonly string[];
  /** Every text, attribute, address, title and name of the document. */
  readonly text: string;
  /** Our elements: how many, what they hold, and whether they stand at the end of <html>. */
  readonly ours: { readonly hosts: number; readonly children: number; readonly last: boolean };
};

/** Reads them as the page would. */
export const tracesIn = (page: Page): Promise<Traces> =>
  page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name }) => `database ${name}`);
    const caches = (await globalThis.caches.keys()).map((name) => `cache ${name}`);
    const files: string[] = [];
    const folder = await navigator.storage.getDirectory();
    for await (const name of folder.keys()) files.push(`file ${name}`);
    const cookies = document.cookie ? [`cookie ${document.cookie}`] : [];
    const items = [...Object.keys(localStorage), ...Object.keys(sessionStorage)].map(
      (name) => `item ${name}`,
    );
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(
      ({ value }) => value,
    );
    const resources = performance.getEntries().map(({ name }) => name);
    const hosts = [...document.querySelectorAll('[data-decroche]')];
    return {
      storage: [...databases, ...caches, ...files, ...cookies, ...items],
      text: [
        document.documentElement.outerHTML,
        document.title,
        window.name,
        location.href,
        JSON.stringify(history.state),
        ...fields,
        ...resources,
      ].join('\n'),
      ours: {
        hosts: hosts.length,
        children: hosts.reduce((total, host) => total + host.childNodes.length, 0),
        last: document.documentElement.lastElementChild === hosts.at(-1),
      },
    };
  });
