// A script of the tests as it is put into a document of the extension, with the product's own modules in it.
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** What the file beside this one exports, as the global `name`. */
export async function pageScript(file: string, name: string): Promise<string> {
  const [result] = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, file), formats: ['iife'], name },
    },
  })) as Rolldown.RolldownOutput[];
  return `${result?.output[0].code ?? ''}; globalThis.${name} = ${name};`;
}
