// A script of the bench as it is put into a page of the extension, with the product's own modules in it.
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** What the file beside this one exports, as the global `measured` of what is evaluated with it. */
export async function pageScript(file: string): Promise<string> {
  const entry = join(import.meta.dirname, file);
  const [result] = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'measured' } },
  })) as Rolldown.RolldownOutput[];
  return result?.output[0].code ?? '';
}
