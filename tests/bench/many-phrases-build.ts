// Builds the extension as it is shipped, but with many phrases: its palette can then be measured as she would use it.
import { join } from 'node:path';
import { build } from 'wxt';

const root = join(import.meta.dirname, '..', '..');

/** The module that gives the phrases, exchanged for one that gives many. */
const PHRASES = '/lib/content/phrase/phrases.ts';

const silent = () => {};
const aloud = (...words: unknown[]) => console.error(...words);
/** The bench prints one table; a build has nothing to say unless it fails. */
const ONLY_FAULTS = {
  debug: silent,
  log: silent,
  info: silent,
  success: silent,
  warn: aloud,
  error: aloud,
  fatal: aloud,
  level: 0,
};

const manyPhrasesModule = (total: number): string => `
import { manyPhrases } from ${JSON.stringify(join(import.meta.dirname, 'many-phrases.ts'))};
const files = import.meta.glob('./phrases/*.json', { eager: true, import: 'default' });
export const phraseCategories = manyPhrases(Object.values(files), ${total});
`;

/** Builds into a folder and gives the extension's own, in it. */
export async function buildWithPhrases(total: number, folder: string): Promise<string> {
  const load = (id: string) => (id.endsWith(PHRASES) ? manyPhrasesModule(total) : null);
  await build({
    root,
    outDir: folder,
    outDirTemplate: 'many-phrases',
    logger: ONLY_FAULTS,
    vite: () => ({ plugins: [{ name: 'many-phrases', enforce: 'pre', load }] }),
  });
  return join(folder, 'many-phrases');
}
