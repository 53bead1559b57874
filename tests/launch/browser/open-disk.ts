// The extension's database, read past the product from any document of the extension.
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

let script: Promise<string> | null = null;

/** Puts the functions of disk-page.ts into a document as `disk`; to be evaluated there, again and again without harm. */
function diskScript(): Promise<string> {
  script ??= bundled().then((code) => `if (!globalThis.disk) (() => { ${code}; globalThis.disk = disk; })()`);
  return script;
}

async function bundled(): Promise<string> {
  const [result] = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'disk-page.ts'), formats: ['iife'], name: 'disk' },
    },
  })) as Rolldown.RolldownOutput[];
  const chunk = result?.output[0];
  if (!chunk) throw new Error('The script that reads the disk was not built.');
  return chunk.code;
}

/** A document in which something can be evaluated: a page, a frame, a line to the developer tools. */
type Evaluator = { evaluate(expression: string): Promise<unknown> };

/** What `ask` of the functions gives: « disk.records('calls') ». */
export const askDisk = async (document: Evaluator, ask: string): Promise<unknown> =>
  document.evaluate(`(async () => { ${await diskScript()}; return ${ask}; })()`);

/** The records of one store, opened. */
export const diskRecords = async (document: Evaluator, store: string): Promise<unknown[]> =>
  (await askDisk(document, `disk.records(${JSON.stringify(store)})`)) as unknown[];
