// A page that holds one field or editor at a time, and tells what its program believes is in it. Plain JavaScript:
// several of these libraries bring no types.
import { plainFields } from './plain-fields.mjs';

/**
 * @typedef {object} Mounted
 * @property {() => string | Promise<string>} model  the text as the program holds it, lines ended by a line feed
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
  'CodeMirror 5': async () => (await import('./codemirror-5.mjs')).mount,
  'Draft.js': async () => (await import('./draft.mjs')).mount,
  'Editor.js': async () => (await import('./editorjs.mjs')).mount,
  Trix: async () => (await import('./trix.mjs')).mount,
  Jodit: async () => (await import('./jodit.mjs')).mount,
  Summernote: async () => (await import('./summernote.mjs')).mount,
  Trumbowyg: async () => (await import('./trumbowyg.mjs')).mount,
  'Quill 1': async () => (await import('./quill-1.mjs')).mount,
  'CKEditor 4': async () => (await import('./ckeditor-4.mjs')).mount,
  MediumEditor: async () => (await import('./medium-editor.mjs')).mount,
  SunEditor: async () => (await import('./suneditor.mjs')).mount,
  Squire: async () => (await import('./squire.mjs')).mount,
  Pell: async () => (await import('./pell.mjs')).mount,
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
