/** Builds the page of editors into `.demonstration/editors`, for the end-to-end tests only. Runs in Node ≥ 20. */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const SOURCE = resolve(dirname(fileURLToPath(import.meta.url)), '../../editors');
const OUTPUT = resolve(SOURCE, '../../.demonstration/editors');

/** The editors have an install of their own, which « npm test » makes before this; it may be missing here. */
const svelte = async () => {
  try {
    return (await import('../../editors/svelte-plugin.mjs')).svelte;
  } catch (error) {
    if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error('The editors are not installed: run « npm ci » in tests/editors, as « npm test » does.');
  }
};

/** Draft.js and its React 17 know each other by the names of today's React. */
const reactOfDraft = {
  name: 'react-of-draft',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!/^react(-dom)?$/.test(source)) return null;
    return /node_modules[\\/](?:draft-js|react-dom-17)[\\/]/.test(importer ?? '')
      ? this.resolve(`${source}-17`, importer, { skipSelf: true })
      : null;
  },
};

/**
 * Rejects with the build's own error.
 * @returns {Promise<string>} the folder built
 */
export const buildEditors = async () => {
  await build({
    configFile: false,
    root: SOURCE,
    base: '/',
    logLevel: 'error',
    publicDir: false,
    envDir: false,
    plugins: [reactOfDraft, await svelte()],
    // Lexical's packages each bring their own copy of its core, and two cores do not know each other.
    resolve: { dedupe: ['lexical', 'react', 'react-dom', 'slate'] },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      outDir: OUTPUT,
      emptyOutDir: false,
      minify: false,
      target: 'esnext',
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
    },
  });
  return OUTPUT;
};
