// Compiles the one Svelte component for the build of the page: that does not need the whole plugin.
import { compile } from 'svelte/compiler';

export const svelte = {
  name: 'svelte',
  /** @type {(source: string, id: string) => { code: string } | null} */
  transform: (source, id) =>
    id.endsWith('.svelte') ? { code: compile(source, { generate: 'client' }).js.code } : null,
};
