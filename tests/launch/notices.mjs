// What others wrote and we ship, each with its licence as its package carries it. Node built-ins only.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run-command.mjs';

/** The file that goes into every build. */
export const NOTICES = join(root, 'public', 'THIRD-PARTY-NOTICES.txt');

/** Tools of which a piece ends up in what they build; seen in the modules of the bundles, November 2026. */
const BUILT_IN = ['@wxt-dev/webextension-polyfill', 'rolldown', 'vite', 'wxt'];

const LINE = '-'.repeat(80);

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The packages that ship, by name: our dependencies, theirs, and what the tools put in. */
function shippedPackages() {
  const locked = readJson(join(root, 'package-lock.json')).packages;
  const shipped = new Set(BUILT_IN);
  const queue = Object.keys(readJson(join(root, 'package.json')).dependencies);
  for (let name = queue.pop(); name; name = queue.pop()) {
    if (shipped.has(name)) continue;
    shipped.add(name);
    queue.push(...Object.keys(locked[`node_modules/${name}`]?.dependencies ?? {}));
  }
  return [...shipped].sort();
}

const isLicence = (name) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(name);

/** A tool's own licence file also names what the tool bundles for itself, which we do not ship. */
const ownPart = (text) => text.split(/^#+ (?:Licenses of bundled|Bundled) dependencies/m)[0].trim();

const author = (value) => (typeof value === 'object' ? value.name : value) ?? 'its authors';

/** @param {string} name */
function noticeOf(name) {
  const folder = join(root, 'node_modules', name);
  const about = readJson(join(folder, 'package.json'));
  const texts = readdirSync(folder)
    .filter(isLicence)
    .sort()
    .map((file) => ownPart(readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')));
  const where = about.repository?.url?.replace(/^git\+|\.git$/g, '');
  const said = `The package carries no licence text; it is under ${about.license}, by ${author(about.author)}: ${where}`;
  return [
    LINE,
    `${name} ${about.version} (${about.license})`,
    LINE,
    '',
    ...(texts.length > 0 ? texts : [said]),
  ];
}

/** The whole text, one package after the other. */
export const thirdPartyNotices = () =>
  `${[
    'What others wrote and Décroché ships, with their licences. Written by « npm run notices ».',
    ...shippedPackages().map((name) => noticeOf(name).join('\n')),
  ].join('\n\n')}\n`;
