/** Builds the page of editors into `.demonstration/editors`, for the end-to-end tests only. Runs in Node ≥ 20. */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';
import { build } from 'vite';

const SOURCE = dirname(fileURLToPath(import.meta.url));
const OUTPUT = resolve(SOURCE, '../../.demonstration/editors');

/** One component does not need the whole plugin. */
const svelte = {
  name: 'svelte',
  /** @type {(source: string, id: string) => { code: string } | null} */
  transform: (source, id) =>
    id.endsWith('.svelte') ? { code: compile(source, { generate: 'client' }).js.code } : null,
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
    plugins: [svelte],
    // Lexical's packages each bring their own copy of its core, and two cores do not know each other.
    resolve: { dedupe: ['lexical', 'react', 'react-dom', 'slate'] },
    define: { 'process.env.NODE_ENV': '"production"' },
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
