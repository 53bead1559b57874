/**
 * How an element is found again tomorrow, with another patient in it: by what its builders named, then by the label that
 * stands before it, then by a class; never by its place in a list, nor by anything that may be a person's.
 * Runs in the page, isolated world.
 */
import { LABEL_WORDS } from '../../../content/sites/label-words';
import type { PointedPlace } from '../../../domain/practice/shown/reading-rule';
import { isOurHost } from '../../document/our-hosts';
import { shadowRootOf } from '../../fields/deep-focus';
import { findPointed } from '../reader/find-pointed';
import { labelOf, plainLabel } from '../reader/label-of';

/** Names that builders and their tests rely on, the steadiest first. */
const NAMES = [
  ...['data-testid', 'data-test-id', 'data-test', 'data-qa', 'data-cy', 'data-field', 'id', 'name'],
  ...['itemprop', 'autocomplete', 'role'],
];
const LANDMARKS = /^(?:dialog|aside|header|main|nav|form|footer|section|article)$/;
/** A digit is somebody's number, or the build's. */
const STEADY = /^[a-z][a-z_-]{1,39}$/i;
/** Made by style libraries anew at each build, or saying how it is just now. */
const FLEETING =
  /^(?:css|sc|jss|svelte|emotion|ng|makeStyles)-|^(?:is|has)-|active|select|focus|hover|open|current/i;
/** Longest selector that a rule takes, and how far out it looks. */
const MOST = { letters: 300, scopes: 12 };

const knownWords: ReadonlySet<string> = new Set(LABEL_WORDS);

/** « patientName », « patient-name » → patient, name. */
const wordsOf = (value: string): string[] =>
  plainLabel(value.replace(/([a-z])([A-Z])/g, '$1 $2'))
    .split(' ')
    .filter(Boolean);

/** A tree and every shadow tree in it, closed ones too: names stand in them as well. */
const treesIn = (tree: ParentNode): ParentNode[] => [
  tree,
  ...[...tree.querySelectorAll('*')].flatMap((element) => {
    const inner = isOurHost(element) ? null : shadowRootOf(element);
    return inner ? treesIn(inner) : [];
  }),
];

/** What a shadow tree writes: its host's `innerText` leaves it out. */
const writtenIn = (tree: ShadowRoot): string[] =>
  // biome-ignore lint/performance/useDomNodeTextContent: the code of scripts is no word that stands on the page.
  [...tree.children].map((child) => (child instanceof HTMLElement ? child.innerText : ''));

/** Words that stand on the page and that no label is made of: one of them may be a person's name. */
function wordsOnPage(): ReadonlySet<string> {
  const typed = treesIn(document).flatMap((tree) => [
    ...[...tree.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].map(
      ({ value }) => value,
    ),
    ...(tree instanceof ShadowRoot ? writtenIn(tree) : []),
  ]);
  // biome-ignore lint/performance/useDomNodeTextContent: the code of scripts is no word that stands on the page.
  const words = plainLabel([document.body.innerText, ...typed].join(' ')).split(' ');
  return new Set(words.filter((word) => !knownWords.has(word)));
}

type Step = { readonly css: string; readonly isNamed: boolean };

/** Ways to name one element, the steadiest first; the last is its tag. */
function stepsOf(element: Element, isPersons: (value: string) => boolean): Step[] {
  const isSteady = (value: string) => STEADY.test(value) && !isPersons(value);
  const tag = element.localName;
  const named = NAMES.flatMap((name) => {
    const value = element.getAttribute(name) ?? '';
    return isSteady(value) ? [{ css: `[${name}="${value}"]`, isNamed: true }] : [];
  });
  const kind = element.getAttribute('type') ?? '';
  const typed = tag === 'input' && isSteady(kind) ? [{ css: `input[type="${kind}"]`, isNamed: false }] : [];
  const classed = [...element.classList]
    .filter((name) => isSteady(name) && !FLEETING.test(name))
    .map((name) => ({ css: `${tag}.${name}`, isNamed: false }));
  return [...named, ...typed, ...classed, { css: tag, isNamed: LANDMARKS.test(tag) }];
}

/** What encloses it and has a name, the nearest first, a class at the end; at last nothing. */
function scopesOf(element: Element, isPersons: (value: string) => boolean): string[] {
  const around: Step[] = [];
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement)
    around.push(...stepsOf(at, isPersons).filter(({ css, isNamed }) => isNamed || css.includes('.')));
  const named = around.filter(({ isNamed }) => isNamed);
  const classed = around.filter(({ isNamed }) => !isNamed);
  return [...[...named, ...classed].slice(0, MOST.scopes).map(({ css }) => `${css} `), ''];
}

/** The tags from it up to the nearest that has a name or a class: « .file > div > b ». */
function pathOf(element: Element, isPersons: (value: string) => boolean): string {
  const [best] = stepsOf(element, isPersons);
  const parent = element.parentElement;
  const isEnd = !parent || element === document.body || (best && best.css !== element.localName);
  return isEnd ? (best?.css ?? '') : `${pathOf(parent, isPersons)} > ${element.localName}`;
}

const isVisible = (element: Element): boolean => element.checkVisibility();

function finds(place: PointedPlace, element: Element): boolean {
  const found = findPointed(place)?.filter(isVisible) ?? [];
  return place.selector.length <= MOST.letters && found.length === 1 && found[0] === element;
}

/** Null where a page's words, not its builders', stand before it. */
function steadyLabel(element: Element): string | null {
  const label = labelOf(element);
  return label !== '' && label.split(' ').every((word) => knownWords.has(word)) ? label : null;
}

/** Where it is found again; null where it cannot be told from its neighbours. */
export function placeOf(element: Element): PointedPlace | null {
  const onPage = wordsOnPage();
  const isPersons = (value: string) => wordsOf(value).some((word) => onPage.has(word));
  const steps = stepsOf(element, isPersons);
  const scopes = scopesOf(element, isPersons);
  const within = (css: string, label: string | null): PointedPlace[] =>
    scopes.map((scope) => ({ by: 'pointed', selector: scope + css, label }));
  const label = steadyLabel(element);
  const candidates = [
    ...steps.filter(({ isNamed }) => isNamed).flatMap(({ css }) => within(css, label)),
    ...(label ? within(element.localName, label) : []),
    ...steps.filter(({ isNamed }) => !isNamed).flatMap(({ css }) => within(css, null)),
    ...within(pathOf(element, isPersons), null),
  ];
  return candidates.find((place) => finds(place, element)) ?? null;
}
