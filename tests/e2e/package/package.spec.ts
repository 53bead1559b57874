// What is shipped: the permissions that are promised, and no more code in a page than is promised.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { siteMatches } from '../../../lib/content/sites.ts';
import { productionExtension } from '../stage/production-extension.ts';

const read = (file: string): string => readFileSync(join(productionExtension, file), 'utf8');
const files = (): string[] =>
  readdirSync(productionExtension, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(productionExtension, file)).isFile(),
  );

const manifest = (): Record<string, unknown> => JSON.parse(read('manifest.json'));

/** Scripts that run in the agenda's page. */
const PAGE_SCRIPTS = [
  'page.js',
  'keys.js',
  'mount.js',
  'insert.js',
  'frame.js',
  'mask.js',
  'sketch.js',
  'look.js',
  'point.js',
];

/** The chunk of a language that is not the content's own. */
const CONTENT_IN = /^chunks\/english-[^/]+\.js$/;

/** What each may weigh, in bytes as shipped: the writing one knows thirty editors, the sketch only a masked page loads, the mounting one, which comes with the panel, measures whether the page stands aside, looks after its strip only when the page changes, and hands her keys on; and none is asked more than it needs. */
const MOST_BYTES: Readonly<Record<string, number>> = {
  'page.js': 9_900,
  'insert.js': 9_000,
  'mount.js': 27_450,
  'frame.js': 5_000,
  'mask.js': 8_400,
  'point.js': 8_450,
  'sketch.js': 13_900,
};

const SITES = [
  'https://pro.doctolib.fr',
  'https://pro.doctolib.de',
  'https://pro.maiia.com',
  'https://secure.weda.fr',
  'https://pro.onedoc.ch',
];
const MATCHES = SITES.map((site) => `${site}/*`);

test('the manifest asks for the known sites and eight permissions; any other site is asked for one by one', () => {
  expect(siteMatches()).toEqual(MATCHES);
  const asked = manifest();
  expect(asked).toMatchObject({
    permissions: [
      'activeTab',
      'idle',
      'scripting',
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
      'sidePanel',
    ],
    host_permissions: MATCHES,
    // Never with the installation: each by her click, in the settings or on our icon.
    optional_host_permissions: ['https://phone.aircall.io/*', 'https://app.ringover.com/*', 'https://*/*'],
    content_scripts: [{ matches: MATCHES, js: ['page.js'], run_at: 'document_start' }],
    web_accessible_resources: [
      { resources: ['sidebar.html'], matches: MATCHES, use_dynamic_url: false },
      { resources: ['sidebar.html'], matches: ['https://*/*'], use_dynamic_url: true },
    ],
    content_security_policy: {
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; frame-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'self' ${SITES.join(' ')} https:`,
    },
  });
  for (const key of [
    'optional_permissions',
    'externally_connectable',
    'sandbox',
    'oauth2',
    'update_url',
    'key',
  ])
    expect(asked).not.toHaveProperty(key);
});

test('four global keys are suggested, none of them with Ctrl+Alt', () => {
  const { commands } = manifest();
  const keys = Object.values(commands as Record<string, { suggested_key: object }>).map(
    ({ suggested_key: key }) => key,
  );
  expect(keys).toEqual(
    ['C', 'Q', 'K', 'P'].map((letter) => ({ default: `Alt+${letter}`, mac: `MacCtrl+Shift+${letter}` })),
  );
});

test('nothing of the demonstration is shipped', () => {
  const shipped = files();
  expect(shipped).toEqual(expect.arrayContaining(['sidebar.html', 'THIRD-PARTY-NOTICES.txt']));
  expect(shipped.filter((file) => /agenda|demonstration|calendar|\.map$/i.test(file))).toEqual([]);
  for (const file of shipped.filter((name) => /\.(?:js|json|html|css)$/.test(name)))
    expect(read(file), file).not.toMatch(/localhost|127\.0\.0\.1|fullcalendar|__agenda|DURAND/i);
});

test('each script of a page stays within its bytes, without the polyfill', () => {
  for (const script of PAGE_SCRIPTS) {
    expect(Buffer.byteLength(read(script)), script).toBeLessThanOrEqual(MOST_BYTES[script] ?? 8_000);
    expect(read(script), script).not.toMatch(/webextension-polyfill|globalThis\.browser|preact|ZodError/);
  }
});

test('what every page of the agenda loads weighs no more than it did', () => {
  // The manifest's test says that it is this one alone; frames are given none.
  expect(gzipSync(read('page.js')).length).toBeLessThanOrEqual(4_340);
});

test('what the panel loads before it draws weighs no more than it did', () => {
  const scripts = [...read('sidebar.html').matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)].flatMap(
    ([, file]) => file ?? [],
  );
  expect(scripts.length).toBeGreaterThan(1);
  const together = scripts.reduce((sum, script) => sum + gzipSync(read(script)).length, 0);
  // What lays a language over the content is 2.8 kB; English, 27 kB of labels, comes where it is chosen; behind the first paint come the protocols, the numbers of every country, the
  // phrases that no call opens on with their search and what reads a promise, 165 kB together; the words of the
  // journal and of the settings, 8, come with those pages alone. The ring, « ceci ne va pas » and what a version changed are 2;
  // every key hers to change, with what stands against each, 1.3; a name typed where letters are keys, 0.5; the way back from a form that was saved
  // and from a site that was taken away, 0.5; what is asked before an examination, 1.1; what a page loaded anew finds again, 0.5; what is to be brought, ticked, 0.6;
  // that a page says when it was painted masked, 0.5; that Alt is held in the agenda, 0.2;
  // that a choice is noted before its page is left, 0.5; other words by which a key is found, 0.3;
  // that no key is lost as one panel follows another, 1.4; what is half filled in a form, 1.2; in one file and not in two dozen, 8 less; that no line ends within a word said in one breath, and a doubt about a list, 0.1. The desks that full pages alone show, 11 less; what the settings alone say, 4 less; that no two words are said as one, 0.1; the last letter of a form, 0.6; that no worker answers a key, 0.25.
  expect(together).toBeLessThanOrEqual(239_950);
});

test('the worker, and all that is shipped together, weigh no more than they did', () => {
  // No view is in the worker.
  expect(read('background.js')).not.toMatch(/dangerouslySetInnerHTML/);
  // To know a pop-up that nobody may enter, and to follow those that come and go, is 0.3 of it; a key pressed while the agenda is
  // being left, given to the page that follows, 0.2. That the others stand in another order beside what only Firefox needs, and
  // nobody else is given, 0.5. What takes the sheets of a version before away, 0.3; that nothing
  // is told to be masked while she drags it, and no neutral tab is covered by another, 0.3; whose her keys are in a page loaded anew, 0.3.
  // That our own pages are asked whether they were painted masked, 0.4; that what a page was left with is kept, 0.55; half-filled forms, 0.1; « flou » told of what was shown, 0.8. That both reasons of an end written at once stay, 0.1; of two wishes of the mask none undoes the other, 0.1; keys for what a page that goes could not write any more, 0.2; a key that a worker took along, 0.1. What finds a number in the journal, 1.9, is the pages' own.
  expect(gzipSync(read('background.js')).length).toBeLessThanOrEqual(76_950);
  // What another language says of the content is weighed below: nobody loads it who works in French.
  const scripts = files().filter((file) => file.endsWith('.js') && !CONTENT_IN.test(file));
  const together = scripts.reduce((sum, script) => sum + gzipSync(read(script)).length, 0);
  // The state of Décroché is 2.3 kB in both languages, loaded by the settings alone; what names a person outside of her calls, 1.9, by the journal alone.
  // That the keyboard stays with whom one tells is 0.3, there too.
  // Showing an element of an agenda is 6 kB of it, in the page and in ours; what foreign files of phrases hold, 2; the ring, remarks and
  // news, 7; that what comes later is not compressed together with the rest, 4; a site that she adds herself, 3.
  // The second ear for vital signs is 26: its weights, loaded behind the first paint with the protocols. Letters alone
  // switched off, 0.4, in the settings; names typed over keys, forms and sites that come back, 1.4;
  // questions before an imaging and English names of holidays and specialties, 2.3.
  // That the words of the full pages stand apart, 3.5. Fifteen hundred more expressions of callers, loaded behind the first paint too, are 12.
  // A choice kept as its page is left, 1.1, in pages and worker; other words by which a key is found, 1, two languages together.
  // Forms left half filled, 4, most of it in our own pages. Turns that tell a memory or a file from a danger, and words of callers, 1.6; well-spelt words and turns of speech that are no danger, 1.5; what « flou » has shown and what the journal folds, 0.35; a reason kept as its level changes, and the level at each answer of a timeline, 0.35. That who, where and when silence no danger, 0.9. A closed strip that feels a page only after something changed there, 0.6; names, a telephone's spelling and regional words, 2.9. Desks and words of full pages apart, 2 more. The search over all settings, 4, most of it the other words by which they are looked for, in two languages; loaded by the settings alone. The last letter of a form, 1.4; a key that no worker was given, 0.5. An age and a time that were said, a list counted, 1.1; dishes, sparks and telephones that only sound grave, and words of a fresh bed, 1; a day taken over from a page that is gone, 1.3; no page kept for the way back, 0.1; that of whom it is said calms no danger, 0.1: weighed together.
  expect(together).toBeLessThanOrEqual(804_200);
});

test('the content in another language weighs what its words do', () => {
  const packs = files().filter((file) => CONTENT_IN.test(file));
  expect(packs).toHaveLength(1);
  for (const pack of packs) expect(gzipSync(read(pack)).length, pack).toBeLessThanOrEqual(54_000);
});

test('no script of a page can reach the network or speak to the page', () => {
  const forbidden =
    /\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|WebTransport|RTCPeerConnection|importScripts|window\.postMessage|\.src\s*=\s*["'`]https?:/;
  // The pattern finds what it is made for.
  expect('await fetch("https://example.org")').toMatch(forbidden);
  for (const script of PAGE_SCRIPTS) expect(read(script), script).not.toMatch(forbidden);
});

test('nothing that is shipped knows how to reach the network, libraries included', () => {
  // A method of that name, called or defined, such as a map's, is none.
  const reaches =
    /(?<![.\w$])fetch\s*\((?![\w$,\s]*\)\s*\{)|XMLHttpRequest|WebSocket|sendBeacon|EventSource|WebTransport/;
  expect('x=fetch("https://example.org")').toMatch(reaches);
  expect(files().filter((file) => file.endsWith('.js') && reaches.test(read(file)))).toEqual([]);
});

test('none of our own code writes HTML or makes code out of text', () => {
  // Preact knows the attribute `dangerouslySetInnerHTML`; nobody gives it one.
  const writesHtml = /(?:insertAdjacentHTML|outerHTML\s*=|document\.write|srcdoc|eval\(|new Function)/;
  const sources = (folder: string): string[] =>
    readdirSync(join(productionExtension, '..', '..', folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(folder, file));
  const ours = ['components', 'entrypoints', 'lib'].flatMap(sources);
  expect(ours.length).toBeGreaterThan(100);
  for (const file of ours)
    expect(readFileSync(join(productionExtension, '..', '..', file), 'utf8'), file).not.toMatch(
      /innerHTML|InnerHTML/,
    );
  for (const file of files().filter((name) => name.endsWith('.js')))
    expect(read(file), file).not.toMatch(writesHtml);
  for (const script of PAGE_SCRIPTS) expect(read(script), script).not.toMatch(/innerHTML/);
});
