/** A comment that names a browser, or says what browsers do, carries its proof: nobody dares to remove a workaround without one. */
import { expect, test } from 'vitest';

const sources = Object.entries(
  import.meta.glob<string>(['/{lib,components,entrypoints}/**/*.{ts,tsx,css,html}', '/wxt.config.ts'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).map(([path, text]) => ({ path: path.replace(/^\//, ''), text }));

/** Whole comments; lines of `//` that follow each other are one. */
const COMMENT = /\/\*[\s\S]*?\*\/|(?:(?<=^|\s)\/\/.*(?:\n[ \t]*(?=\/\/))?)+/gm;

/** A browser or its engine by name, or one told apart from others. `chrome.…` is an interface, not a browser. */
const NAMES_BROWSER =
  /\b(?:Chromium|Chrome(?! (?:Web )?Store)|Firefox|Gecko|Safari|WebKit|Blink|Edge)\b(?!\.)|\b(?:some|other|many|older) browsers\b|\ba browser (?:that|which|just|where)\b|\bwhere (?:a|the) browser does\b/;

/** « Chromium 156, November 2026 », or where the bug or the specification can be read. */
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const PROOF = new RegExp(
  `\\b(?:Chromium|Chrome|Firefox|Safari|Edge) \\d+, (?:${MONTHS}) 20\\d\\d\\b|https://[\\w.-]+/\\S+`,
);

/** Each comment on one line, without the marks that begin its lines. */
const commentsOf = (text: string): string[] =>
  (text.match(COMMENT) ?? []).map((comment) => comment.replace(/\s*\n\s*(?:\*(?!\/)|\/\/)?\s*/g, ' '));

/** The first words of each comment that names a browser without a proof. */
const unproved = (text: string): string[] =>
  commentsOf(text)
    .filter((comment) => NAMES_BROWSER.test(comment) && !PROOF.test(comment))
    .map((comment) => comment.slice(0, 80));

test('the rule finds what it is made for, and lets a proof pass', () => {
  expect(unproved('// Chromium fires it late.\nlet a;')).toHaveLength(1);
  expect(unproved('/**\n * Some things.\n * Firefox cannot tell.\n */')).toHaveLength(1);
  expect(unproved('let a; // some browsers throw\n')).toHaveLength(1);
  expect(unproved('// Chromium fires it late (Chromium 156,\n// November 2026).\n')).toEqual([]);
  expect(unproved('// Firefox cannot: https://bugzil.la/1896900\n')).toEqual([]);
  expect(unproved('// Chromium 156 does.\n')).toHaveLength(1);
  expect(unproved('/** Kept in chrome.storage.local. */')).toEqual([]);
});

test('every comment that names a browser says when it was seen, or where it is written', () => {
  expect(sources.length).toBeGreaterThan(300);
  const found = sources.flatMap(({ path, text }) => unproved(text).map((comment) => `${path}: ${comment}`));
  expect(found).toEqual([]);
});

test('workarounds are told as such: none loses its proof unseen', () => {
  const proofs = sources.flatMap(({ text }) => commentsOf(text).filter((comment) => PROOF.test(comment)));
  expect(proofs.length).toBeGreaterThan(25);
});
