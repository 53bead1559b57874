// A page that holds one field or editor at a time, and tells what its program believes is in it. Plain JavaScript:
// several of these libraries bring no types.
import { plainFields } from './plain-fields.mjs';

/**
 * @typedef {object} Mounted
 * @property {() => string} model  the text as the program holds it, lines ended by a line feed
 * @typedef {(host: HTMLElement, text: string) => Mounted | Promise<Mounted>} Mount
 */

/** @type {Record<string, () => Promise<Mount> | Mount>} */
const FIELDS = {
  ...plainFields,
  'React input': async () => (await import('./react-fields.mjs')).input,
  'React textarea': async () => (await import('./react-fields.mjs')).textarea,
  'Vue input': async () => (await import('./vue-field.mjs')).mount,
  'Svelte input': async () => (await import('./svelte-field.mjs')).mount,
  ProseMirror: async () => (await import('./prosemirror.mjs')).mount,
  TipTap: async () => (await import('./tiptap.mjs')).mount,
  Quill: async () => (await import('./quill.mjs')).mount,
  'Lexical, plain': async () => (await import('./lexical.mjs')).plain,
  'Lexical, rich': async () => (await import('./lexical.mjs')).rich,
  Slate: async () => (await import('./slate.mjs')).mount,
  'CKEditor 5': async () => (await import('./ckeditor.mjs')).mount,
  TinyMCE: async () => (await import('./tinymce.mjs')).mount,
  'CodeMirror 6': async () => (await import('./codemirror.mjs')).mount,
  Monaco: async () => (await import('./monaco.mjs')).mount,
};

/** @type {Mounted | null} */
let mounted = null;

/** Read by tests/e2e/insertion/insert-editors.ts. */
globalThis.editors = {
  names: Object.keys(FIELDS),
  /** Puts a fresh field in the page, holding `text` and no history. */
  async mount(name, text) {
    const host = document.createElement('div');
    host.id = 'host';
    document.getElementById('host')?.replaceWith(host);
    mounted = await (await FIELDS[name]())(host, text);
  },
  model: () => mounted?.model() ?? '',
};
