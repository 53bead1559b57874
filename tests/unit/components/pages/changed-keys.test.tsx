// @vitest-environment happy-dom
// Each key changed once: no screen names the old one, neither on a cap nor in a sentence nor in a title.
import { describe, expect, test } from 'vitest';
import { JournalPage } from '../../../../components/journal/JournalPage';
import { OptionsPage } from '../../../../components/pages/OptionsPage';
import { OPTIONS_VIEWS } from '../../../../components/pages/options-views';
import { RehearsalPage } from '../../../../components/pages/rehearsal/RehearsalPage';
import { RehearsalContext } from '../../../../components/pages/rehearsal/rehearsal-context';
import { WelcomePage } from '../../../../components/pages/welcome/WelcomePage';
import { Sidebar } from '../../../../components/panel/Sidebar';
import type { App } from '../../../../lib/app/app';
import { createRehearsalDesk } from '../../../../lib/app/call/rehearsal/rehearsal-desk';
import { JOURNAL_VIEWS } from '../../../../lib/app/journal/journal';
import { changeableRows } from '../../../../lib/app/keys/chosen-keys';
import { keyRows } from '../../../../lib/app/keys/key-rows';
import { en } from '../../../../lib/content/labels/en/en';
import { pagesEn } from '../../../../lib/content/labels/en/start/pages';
import { fr } from '../../../../lib/content/labels/fr/fr';
import { pagesFr } from '../../../../lib/content/labels/fr/start/pages';
import { startLabels } from '../../../../lib/content/labels/start-labels';
import { news } from '../../../../lib/content/text/news';
import { keyNames } from '../../../../lib/contract/key-names';
import { Overlay } from '../../../../lib/contract/panel-replacement';
import { CALL_STEPS } from '../../../../lib/domain/call/call';
import { SET_UP_STEPS, type Settings } from '../../../../lib/domain/settings';
import { createDisk } from '../../../fakes/disk';
import { createWorld } from '../../../fakes/ports';
import { protocol, writable } from '../../app/open-panel';
import { draw, settle } from '../draw';
import { drawJournal } from '../journal/draw-journal';

/** One key of nobody's for each row: « F101 », « F102 »…; a row of digits keeps them. */
const chosen = Object.fromEntries(
  changeableRows.map(({ id, keys }, at) => {
    const range = /\(Digit.*\)$/.exec(keys)?.[0];
    return [id, range ? `Control+Shift+${range}` : `F${101 + at}`];
  }),
);
const GIVEN = { call: 'F91', palette: 'F92', counter: 'F93', 'privacy-blur': 'F94' };

/** The same for everybody: the fields', the lists' and the buttons'; and the digits, with what she holds now. */
const FIXED = /^(?:← →|↑↓|>|Échap|Entrée|Alt|Ctrl\+Maj\+\d)$/;
const NEW: ReadonlySet<string> = new Set([
  ...Object.values(chosen).map((keys) => keyNames(keys).join('+')),
  ...Object.values(GIVEN),
]);
/** What a sentence could have kept, its row unnamed among it; pasting, copying and taking back are the browser's. */
const OLD = /(?<!\+)(?:Alt|Maj|Ctrl)\+(?!Maj\+\d|[CVZ]\b)[\p{L}\d↑↓]+|\bF1\b|\{[a-z]+\.[\w.-]+\}/giu;

const change = (app: App, patch: Partial<Settings> = {}) => {
  const { settings, globalKeys } = writable(app);
  settings.value = { ...settings.value, ...patch, keys: chosen };
  globalKeys.value = GIVEN;
};

const TOLD = ['title', 'aria-label', 'placeholder', 'aria-description', 'data-marks'] as const;

/** Every old key that a screen names. */
function oldKeysIn(root: Element): string[] {
  const caps = [...root.querySelectorAll('.key-cap')].map(({ textContent }) => textContent ?? '');
  const told = [...root.querySelectorAll('*')].flatMap((element) =>
    TOLD.map((name) => element.getAttribute(name) ?? ''),
  );
  return [
    ...caps.filter((cap) => cap !== '' && !NEW.has(cap) && !FIXED.test(cap)),
    ...[root.textContent ?? '', ...told].flatMap((text) => text.match(OLD) ?? []),
  ];
}

test('the old keys are found where they are still named', async () => {
  const { root } = await draw(<Sidebar />);
  expect(oldKeysIn(root)).not.toEqual([]);
});

test('the panel, between two calls, in every step and in every layer', async () => {
  const { app, root } = await draw(<Sidebar />);
  await settle(() => change(app));
  expect(oldKeysIn(root)).toEqual([]);
  await settle(app.calls.start);
  for (const step of CALL_STEPS) {
    await settle(() => app.calls.enterStep(step));
    expect([step, ...oldKeysIn(root)]).toEqual([step]);
  }
  for (const layer of Overlay.options) {
    await settle(() => {
      writable(app).overlay.value = layer;
    });
    expect([layer, ...oldKeysIn(root)]).toEqual([layer]);
  }
});

test('a question of the triage, a message that lacks something, the counter', async () => {
  const { app, root } = await draw(<Sidebar />);
  await settle(() => change(app));
  await settle(app.calls.start);
  await settle(() => app.triage.open(protocol('douleur-thoracique')));
  await settle(() => app.panel.toggleCounter());
  expect(root.querySelectorAll('.key-cap').length).toBeGreaterThan(10);
  expect(oldKeysIn(root)).toEqual([]);
});

describe('the pages', () => {
  test.each(OPTIONS_VIEWS.map(({ id }) => id))('settings, « %s »', async (id) => {
    location.hash = `#${id}`;
    const { root } = await draw(<OptionsPage />, { before: ({ app }) => change(app) });
    expect(oldKeysIn(root)).toEqual([]);
  });

  test.each(SET_UP_STEPS)('set-up, « %s »', async (setUp) => {
    const { root } = await draw(<WelcomePage />, { before: ({ app }) => change(app, { setUp }) });
    expect(oldKeysIn(root)).toEqual([]);
  });

  test('set-up, done', async () => {
    const { root } = await draw(<WelcomePage />, { before: ({ app }) => change(app, { setUp: 'done' }) });
    expect(oldKeysIn(root)).toEqual([]);
  });

  test('rehearsal', async () => {
    const voice = {
      isThere: () => false,
      onChange: () => undefined,
      say: () => undefined,
      stop: () => undefined,
    };
    const desk = createRehearsalDesk({ ports: createWorld(createDisk()).ports, voice });
    const { root } = await draw(
      <RehearsalContext.Provider value={{ desk, forget: async () => undefined }}>
        <RehearsalPage />
      </RehearsalContext.Provider>,
      { before: ({ app }) => change(app) },
    );
    await settle(() => desk.begin('renouvellement'));
    expect(oldKeysIn(root)).toEqual([]);
  });

  test('journal, every view', async () => {
    const { app, root, journal } = await drawJournal(<JournalPage />);
    await settle(() => change(app));
    for (const view of JOURNAL_VIEWS) {
      await settle(() => {
        journal.view.value = view;
      });
      expect([view, ...oldKeysIn(root)]).toEqual([view]);
    }
  });
});

/** Every text of a table of words; of a function its source, which holds them. */
const textsOf = (words: unknown): string[] =>
  typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsOf) : [String(words)];

test('a sentence names a key by its row, and no row that is not there', () => {
  const texts = [fr, en, pagesFr, pagesEn, startLabels, news].flatMap(textsOf);
  const named = texts.flatMap((text) => text.match(/(?<!\$)\{[a-z]\w*\.[\w-]+\}/gi) ?? []);
  expect(named.length).toBeGreaterThan(20);
  const known = keyRows.map(({ id }) => `{${id}}`);
  expect(named.filter((each) => !known.includes(each))).toEqual([]);
  expect(
    texts.flatMap((text) => text.match(/(?:Alt|Ctrl|Maj|Shift)\+(?![CVZ]\b)[\p{L}\d↑↓]+/gu) ?? []),
  ).toEqual([]);
});
