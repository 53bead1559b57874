// What each layer may import, as a table: the first of the fence's three.

/** What one layer may import beside itself: folders and files by how their path begins, and packages. */
export type Layer = {
  readonly folder: string;
  readonly mayImport: readonly string[];
  readonly packages: readonly string[];
};

export const LAYERS: readonly Layer[] = [
  // Pure: values in, values out.
  {
    folder: 'lib/domain/',
    mayImport: [],
    packages: [
      'zod/mini',
      'libphonenumber-js',
      'minisearch',
      'csv-parse/browser/esm/sync',
      'yaml',
      'date-easter',
      '@noble/hashes/sha2.js',
    ],
  },
  // Words between browser contexts.
  { folder: 'lib/contract/', mayImport: ['lib/domain/'], packages: ['zod/mini'] },
  // Data.
  { folder: 'lib/content/', mayImport: ['lib/domain/'], packages: ['zod/mini'] },
  // Signals and verbs; the outside world only through its ports.
  {
    folder: 'lib/app/',
    mayImport: ['lib/domain/', 'lib/content/', 'lib/contract/'],
    packages: ['@preact/signals'],
  },
  // The outside world, as the ports ask for it: no other part of the application is known here.
  {
    folder: 'lib/platform/',
    mayImport: [
      'lib/domain/',
      'lib/contract/',
      'lib/app/ports',
      'lib/app/agenda-port',
      'lib/app/journal/journal-ports',
      'lib/app/keeping-ports',
      'lib/app/vault-port',
      'lib/app/shortcuts-port',
      'lib/content/sites',
    ],
    packages: ['@noble/ciphers/chacha.js', 'idb', 'tinykeys', 'wxt/browser', 'zod/mini'],
  },
  // Drawing: neither the browser nor the database, and of the content only the words.
  {
    folder: 'components/',
    mayImport: ['lib/domain/', 'lib/contract/', 'lib/app/', 'lib/content/labels/'],
    packages: ['preact', 'preact/hooks', '@preact/signals', '@tanstack/virtual-core', 'chartist'],
  },
  // Wiring.
  {
    folder: 'entrypoints/',
    mayImport: ['lib/app/', 'lib/contract/', 'lib/platform/', 'components/'],
    packages: ['preact', 'wxt/utils/define-background', 'wxt/utils/define-unlisted-script'],
  },
];
