import { defineConfig } from 'wxt';
import { siteMatches } from './lib/content/sites';
import { softphoneMatches } from './lib/content/sites/softphones';
import type { GLOBAL_COMMANDS } from './lib/contract/wire';
import { MASK_SHEET, PACKAGED_MASK } from './lib/platform/mask/sheet/mask-css';

/** Where the demonstration agenda and the tests serve their pages; in a development build only. */
const DEVELOPMENT_MATCHES = ['http://localhost/*', 'http://127.0.0.1/*'];

/** Sites that she may add: over TLS, since without it a page has no secure context. */
const ADDABLE = ['https://*/*'];

const COMMAND_KEYS = {
  call: { key: 'C', description: '__MSG_commandCall__' },
  'privacy-blur': { key: 'Q', description: '__MSG_commandMask__' },
  counter: { key: 'K', description: '__MSG_commandCounter__' },
  palette: { key: 'P', description: '__MSG_commandPalette__' },
} satisfies Record<(typeof GLOBAL_COMMANDS)[number], { key: string; description: string }>;

/** On macOS Option types characters, so the four commands take Ctrl+Shift there. */
const commands = Object.fromEntries(
  Object.entries(COMMAND_KEYS).map(([id, { key, description }]) => [
    id,
    { suggested_key: { default: `Alt+${key}`, mac: `MacCtrl+Shift+${key}` }, description },
  ]),
);

/**
 * Only the pages on which the panel is mounted may frame it, and those of sites that may be added, of which only the added
 * ones know its address; the nonce handshake refuses them everything else. Our own
 * panel may frame our own pages: see lib/platform/panel/update-watch.ts.
 */
const contentSecurityPolicy = (matches: string[]) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "frame-src 'self'",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors 'self' ${matches.map((match) => match.replace(/\/\*$/, '').replace(/^(http:\/\/[^:]+)$/, '$1:*')).join(' ')} https:`,
  ].join('; ');

/** One build for https://developer.chrome.com/docs/extensions and Edge: the panel beside a page, and what an administrator may fix (docs/administration.md). */
const CHROMIUM = {
  minimum_chrome_version: '130',
  side_panel: { default_path: 'sidebar.html' },
  storage: { managed_schema: 'managed-schema.json' },
};

/**
 * Firefox: its sidebar for the same panel, no schema of an administrator's values, and a word on what is collected:
 * https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/
 */
const FIREFOX = {
  sidebar_action: {
    default_panel: 'sidebar.html',
    default_title: '__MSG_extensionName__',
    default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' },
    open_at_install: false,
  },
  browser_specific_settings: {
    gecko: {
      id: 'decroche@decroche.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none' as const] },
    },
  },
};

/**
 * WXT wraps each script in half a kilobyte that tells a failure to a console which production does not have: of eight
 * that a script of a page may weigh, and the failure is thrown all the same.
 */
const bareScripts = {
  name: 'decroche:bare-scripts',
  transform: {
    filter: { id: /virtual:wxt-unlisted-script-entrypoint/ },
    handler: (code: string) => {
      const [definition] = /^import definition from .*$/m.exec(code) ?? [];
      if (!definition) throw new Error('WXT wraps its unlisted scripts in another way than before.');
      return { code: `${definition}\nexport default definition.main();`, map: null };
    },
  },
};

/** What of a module the bundler knows. */
type Graph = { getModuleInfo(id: string): { readonly importers: readonly string[] } | null };

const PANEL_ENTRY = /entrypoints\/sidebar\/main\.tsx$/;

/** The bundler's own few lines, and WXT's none: left alone each is a file, and a request that the panel waits for. */
const OF_THE_TOOLS = /rolldown\/runtime|virtual:wxt-html-plugins/;

/** True for what the panel loads before it draws: reached from its entry without a later `import()`. */
function isOfPanel(id: string, graph: Graph): boolean {
  const seen = new Set([id]);
  for (const one of seen) {
    if (PANEL_ENTRY.test(one)) return true;
    for (const importer of graph.getModuleInfo(one)?.importers ?? []) seen.add(importer);
  }
  return false;
}

/**
 * In one file: left to itself the bundler cuts it into two dozen, by who else shares which part, and each is a request of its
 * own to the browser's main process, which a page loaded anew under her hands waits for. Our other pages load nine tenths of it anyway.
 */
const panelInOne = {
  name: (id: string, graph: Graph) => (OF_THE_TOOLS.test(id) || isOfPanel(id, graph) ? 'panel' : null),
  // A page's sheets are its own, in its order.
  test: (id: string) => OF_THE_TOOLS.test(id) || /\.tsx?$|\.[cm]?js$|\.json$/.test(id),
  minShareCount: 2,
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  // The build without the vault, for the tests: see tests/launch/browser/unsealed-build.ts.
  ...(process.env['WXT_UNSEALED'] ? { outDir: '.output/unsealed' } : {}),
  imports: false,
  // Every browser that we support preloads modules by itself; the polyfill would bring a `fetch` along.
  vite: () => ({
    plugins: [bareScripts],
    build: {
      modulePreload: { polyfill: false },
      // The relay (lib/platform/relay) leaves nothing behind in a build that does not call it.
      rolldownOptions: {
        treeshake: { moduleSideEffects: [{ test: /relay/, sideEffects: false }] },
        output: { codeSplitting: { groups: [panelInOne] } },
      },
    },
  }),
  hooks: {
    // One rule in two forms: the packaged sheet is written from the same source as the one inserted in open documents.
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: MASK_SHEET, contents: PACKAGED_MASK });
    },
  },
  manifest: ({ mode, browser }) => {
    const isFirefox = browser === 'firefox';
    const matches = mode === 'development' ? [...siteMatches(), ...DEVELOPMENT_MATCHES] : siteMatches();
    return {
      name: '__MSG_extensionName__',
      description: '__MSG_extensionDescription__',
      default_locale: 'fr',
      ...(isFirefox ? FIREFOX : CHROMIUM),
      permissions: [
        // Her click on our icon tells the address of the page in front, so that she can add its site.
        'activeTab',
        'idle',
        'scripting',
        'storage',
        'unlimitedStorage',
        'alarms',
        'notifications',
        ...(isFirefox ? '' : ['sidePanel']),
      ],
      host_permissions: matches,
      // Asked for one by one, by her click: the page of her telephone (lib/content/sites/softphones.ts), or a site on which
      // she wants the panel (lib/platform/worker/added-sites.ts).
      optional_host_permissions: [...softphoneMatches(), ...ADDABLE],
      commands,
      // Stated here and not in WXT's way: its content scripts tell every page our id and carry the polyfill.
      // One, and first in the document: a key of hers that is the panel's is nobody else's in the page. What lays the panel
      // comes when it is wanted: lib/platform/worker/page-scripts.ts.
      content_scripts: [{ matches, js: ['page.js'], run_at: 'document_start' }],
      // The toolbar's badge says when everything is masked, popup or not.
      action: {},
      content_security_policy: { extension_pages: contentSecurityPolicy(matches) },
      // On a site that she added under an address that changes with each start: no page finds out by it that we are there.
      // Firefox has one of its own in each installation: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/web_accessible_resources
      web_accessible_resources: [
        { resources: ['sidebar.html'], matches, ...(!isFirefox && { use_dynamic_url: false }) },
        { resources: ['sidebar.html'], matches: ADDABLE, ...(!isFirefox && { use_dynamic_url: true }) },
      ],
    };
  },
});
