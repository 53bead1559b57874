// @vitest-environment happy-dom
// Every page in English: no French word of the interface is left, and nothing raw (see flaws.ts) in either language.
import { describe, expect, test } from 'vitest';
import { OPTIONS_VIEWS } from '../../../components/pages/options-views';
import { Sidebar } from '../../../components/panel/Sidebar';
import { en } from '../../../lib/content/labels/en/en';
import { fr } from '../../../lib/content/labels/fr/fr';
import { startLabels } from '../../../lib/content/labels/start-labels';
import { protocol } from '../app/open-panel';
import { type Drawn, draw, settle } from './draw';
import { nameOf } from './queries';

/** Every plain word of the labels by its path; sentences that are made of values are left out. */
function wordsOf(labels: object, path = ''): [string, string][] {
  return Object.entries(labels).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[`${path}${key}`, value]];
    return value && typeof value === 'object' ? wordsOf(value, `${path}${key}.`) : [];
  });
}

const english = new Map(wordsOf({ ...en, ...startLabels.en }));
/** French words whose English is another word, and that are no English word anywhere. */
const frenchOnly = new Set(
  wordsOf({ ...fr, ...startLabels.fr })
    .filter(([path, word]) => english.get(path) !== word)
    .map(([, word]) => word.replace(/[\s\u00a0\u202f]+/g, ' ').trim())
    .filter((word) => word.length > 3 && ![...english.values()].includes(word)),
);

/** What can be read of one element: its own text, its name, what its empty field shows. */
const readOf = (element: Element): string[] => [
  ...[...element.childNodes]
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ textContent }) => textContent ?? ''),
  nameOf(element),
  element.getAttribute('placeholder') ?? '',
  element.getAttribute('title') ?? '',
];

/** What is said to callers is French in every language, and so is what is printed on her keyboard. */
const CONTENT = '.say-text, .phrase-line, .professional li, [role=option], kbd, .key-cap';

const leftInFrench = (root: Element): string[] =>
  [...root.querySelectorAll('*')]
    .filter((element) => element.closest(CONTENT) === null)
    .flatMap(readOf)
    .map((text) => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim())
    .filter((text) => frenchOnly.has(text));

test('the words of the two languages are told apart', () => {
  expect(frenchOnly.size).toBeGreaterThan(400);
  document.body.innerHTML = '<button title="Mode comptoir">Réglages</button><p>Settings</p>';
  expect([...new Set(leftInFrench(document.body))].sort()).toEqual(['Mode comptoir', 'Réglages']);
  document.body.replaceChildren();
});

const inEnglish = { language: 'en' } as const;

const PANELS: readonly [string, (app: Drawn['app']) => unknown][] = [
  ['between two calls', () => undefined],
  ['in a call', ({ calls }) => calls.start()],
  [
    'in a call of a laboratory, with a result and a promise',
    ({ calls }) => {
      calls.start();
      calls.chooseCaller('professional');
      calls.changeNotes({ professionalKind: 'laboratory', phone: '06 12 34', promise: 'tomorrow' });
    },
  ],
  [
    'in a triage that ends',
    ({ calls, triage }) => {
      calls.start();
      calls.goToStep('reason');
      triage.open(protocol('douleur-thoracique'));
      for (let no = 0; no < 12; no += 1) triage.answer('no');
    },
  ],
  [
    'once the line is closed',
    ({ calls }) => {
      calls.start();
      calls.changeNotes({ reason: 'tooth', phone: '06 12 34' });
      calls.end();
    },
  ],
  ['over the help', ({ panel }) => panel.toggleHelp()],
  ['over the closed questions of another language', ({ panel }) => panel.toggleLanguage()],
  ['over the facts', ({ panel }) => panel.toggleFacts()],
  ['over the messages', ({ panel }) => panel.toggleMessages()],
  ['over the callbacks', ({ panel }) => panel.toggleCallbacks()],
  ['over the palette', ({ panel }) => panel.togglePalette()],
];

describe('in English', () => {
  test.each(PANELS)('the panel %s has no French word of the interface', async (_, begin) => {
    const { app, root } = await draw(<Sidebar />, inEnglish);
    await settle(() => begin(app));
    expect(leftInFrench(root)).toEqual([]);
  });

  test.each(OPTIONS_VIEWS)('the settings « $id » have none', async ({ View }) => {
    const { root } = await draw(<View />, inEnglish);
    expect(leftInFrench(root)).toEqual([]);
  });
});

/** The language in which a reader is told to say an element. */
const spokenAs = (element: Element | undefined): string | undefined =>
  element?.closest('[lang]')?.getAttribute('lang') ?? undefined;

const saying = (root: Element, text: string): Element | undefined =>
  [...root.querySelectorAll('*')].find(
    ({ childNodes }) =>
      childNodes.length === 1 && childNodes[0]?.nodeType === 3 && childNodes[0].textContent === text,
  );

test('in English the practice’s French is marked as French: protocols, phrases, and what is asked in a trial', async () => {
  const viewOf = async (id: string) => {
    const { View } = OPTIONS_VIEWS.find((view) => view.id === id) ?? { View: () => null };
    return draw(<View />, inEnglish);
  };
  const protocols = await viewOf('protocols');
  const title = 'Douleur dans la poitrine';
  expect(spokenAs(saying(protocols.root, title))).toBe('fr');
  await protocols.click(protocols.button(new RegExp(title)));
  const question = protocols.root.querySelector('.trial-question');
  expect(question?.textContent).toMatch(/signes/);
  expect(spokenAs(question ?? undefined)).toBe('fr');
  const phrases = await viewOf('phrases');
  expect(spokenAs(phrases.root.querySelector('[role=option] span[lang]') ?? undefined)).toBe('fr');
});

describe('in French', () => {
  test.each(PANELS)('the panel %s is drawn soundly', async (_, begin) => {
    const { app, root } = await draw(<Sidebar />);
    await settle(() => begin(app));
    expect(root.querySelectorAll('button').length).toBeGreaterThan(2);
  });
});
