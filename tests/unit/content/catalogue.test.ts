/** The content is tested like code: a slip in a data file fails here, not in front of a caller. */
import { describe, expect, test } from 'vitest';
import order from '../../../lib/content/order.json';
import { phraseCategories } from '../../../lib/content/phrase/phrases';
import { sources } from '../../../lib/content/sources';
import { dangerSigns } from '../../../lib/content/triage/danger-signs';
import { dispositionOf, dispositions } from '../../../lib/content/triage/dispositions';
import { entryCheckQuestions } from '../../../lib/content/triage/entry-check';
import { protocols, sheetById, sheets } from '../../../lib/content/triage/protocols';
import { PhraseCategory } from '../../../lib/domain/phrase/phrase';
import { parseTemplate } from '../../../lib/domain/phrase/phrase-template';
import { PHRASE_VARIABLES } from '../../../lib/domain/phrase/phrase-values';
import { DangerCatalogue } from '../../../lib/domain/triage/danger/danger-sign';
import { DISPOSITION_LEVELS } from '../../../lib/domain/triage/disposition';
import { EMERGENCY_REGIONS } from '../../../lib/domain/triage/emergency-numbers';
import { TriageProtocol } from '../../../lib/domain/triage/triage';
import { assess } from '../../../lib/domain/triage/triage-run';
import { signsOf } from '../../../lib/domain/triage/triage-sheet';

const fileNames = (files: Record<string, unknown>) =>
  Object.keys(files).map((path) => path.replace(/^.*\/(.*)\.json$/, '$1'));

const phrases = phraseCategories.flatMap((category) => category.phrases);
const repeated = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at);

/** What each panel that opens takes as it stands is read through its schema here. */
describe('files taken as they stand', () => {
  const namesOf = (files: object) => Object.keys(files).map((path) => path.replace(/^.*\//, ''));
  const files = import.meta.glob('../../../lib/content/triage/protocols/*.json', {
    eager: true,
    import: 'default',
  });

  test.each(Object.entries(files))('%s is, filled, what its schema reads', (_, file) => {
    const [read] = protocols.filter(({ id }) => id === Object(file).id);
    expect(read).toStrictEqual(TriageProtocol.parse(file));
  });

  test('one that its schema refuses is found', () => {
    const [file] = Object.values(files);
    expect(TriageProtocol.safeParse({ ...Object(file), unknown: 1 }).success).toBe(false);
    expect(namesOf(files).length).toBe(protocols.length);
  });

  test('the phrases and the vital signs are what their schemas read', () => {
    expect(phraseCategories).toStrictEqual(phraseCategories.map((each) => PhraseCategory.parse(each)));
    expect(dangerSigns).toStrictEqual(DangerCatalogue.parse(dangerSigns));
  });
});

describe('protocols', () => {
  test('are named after their files, in the order of the catalogue', () => {
    const ids = protocols.map(({ id }) => id);
    expect(ids).toEqual(order.protocols);
    expect(ids.toSorted()).toEqual(
      fileNames(import.meta.glob('../../../lib/content/triage/protocols/*.json')).toSorted(),
    );
  });

  test('name their own questions after themselves, each once', () => {
    for (const { protocol, questions } of sheets) {
      expect(repeated(questions.map(({ id }) => id))).toEqual([]);
      const own = protocol.questions.filter((question) => typeof question !== 'string');
      expect(own.filter(({ id }) => !id.startsWith(`${protocol.id}.`))).toEqual([]);
    }
  });

  test('cite only known sources, also for the advice while waiting', () => {
    const cited = protocols.flatMap((protocol) => [
      ...protocol.sources,
      ...protocol.waitingAdvice.map(({ source }) => source),
    ]);
    expect(cited.filter((key) => !sources[key])).toEqual([]);
  });

  test('put the gravest questions first and the milder ways out last', () => {
    for (const sheet of sheets) {
      const signs = signsOf(sheet);
      const asked = signs.filter(({ exit }) => !exit);
      const ranks = asked.map(({ level }) => DISPOSITION_LEVELS.indexOf(level));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      expect(signs.slice(0, asked.length)).toEqual(asked);
    }
  });

  /** Signs asked where the story speaks of them: elsewhere a doubt weighs nothing. */
  const inTheirStory = sheets.flatMap((sheet) =>
    signsOf(sheet).filter(({ id }) => !sheet.protocol.aside?.includes(id)),
  );

  test('take a doubt as vital on vital questions only, and on every sign of a stroke', () => {
    // Fever without defences, fever without a reason: a doubt weighs as much, the temperature is what nobody knows.
    const temperature = ['defenses', 'motif-non-clair.fievre'];
    const marked = inTheirStory.filter(({ doubt, id }) => doubt && !temperature.includes(id));
    expect(marked.filter(({ level, doubt }) => level !== 'vital' || doubt !== 'vital')).toEqual([]);
    const stroke = sheetById('avc');
    expect(stroke && signsOf(stroke).every(({ doubt }) => doubt === 'vital')).toBe(true);
  });

  test('take a doubt on waking or breathing as vital wherever the question is vital', () => {
    const signs =
      /réveill|ne répond|inconscient|somnol|difficile de respirer|respire-t-(?:elle|il) (?:mal|vite)|lèvres.*bleu|essouffl/i;
    const unmarked = sheets
      .flatMap(signsOf)
      .filter(({ level, text, doubt }) => level === 'vital' && signs.test(text) && !doubt);
    expect(unmarked.map(({ id }) => id)).toEqual([]);
  });

  test('refer only to protocols that exist', () => {
    const referred = [
      ...sheets.flatMap(signsOf).flatMap(({ opens }) => opens ?? []),
      ...protocols.flatMap(({ before, seeAlso }) => [...before, ...seeAlso]),
    ];
    expect(referred.length).toBeGreaterThan(0);
    expect(referred.filter((id) => !sheetById(id))).toEqual([]);
  });

  test.each(sheets.map((sheet) => [sheet.protocol.id, sheet] as const))(
    '%s reaches its default',
    (_, sheet) => {
      const answers = signsOf(sheet).map(
        ({ id, text }) => ({ questionId: id, text, answer: 'no', answeredAt: 0 }) as const,
      );
      expect(assess({ sheets: [sheet], answers, modifiers: [] })).toMatchObject({
        state: 'concluded',
        because: 'default',
      });
    },
  );
});

describe('phrases', () => {
  test('are filed under their category, in the order of a call', () => {
    const ids = phraseCategories.map(({ id }) => id);
    expect(ids).toEqual(order.phraseCategories);
    expect(ids.toSorted()).toEqual(
      fileNames(import.meta.glob('../../../lib/content/phrase/phrases/*.json')).toSorted(),
    );
    for (const category of phraseCategories) {
      for (const { id } of category.phrases) expect(id).toMatch(new RegExp(`^${category.id}-\\d\\d$`));
    }
  });

  test('have each their own id and their own words', () => {
    expect(repeated(phrases.map(({ id }) => id))).toEqual([]);
    // « Merci d'avoir appelé » and the like may be said in two moods: only within a category is it a slip.
    for (const category of phraseCategories)
      expect(repeated(category.phrases.map(({ text }) => text))).toEqual([]);
  });

  test('use only variables that can be known', () => {
    const used = phrases.flatMap(({ text }) =>
      parseTemplate(text).flatMap((part) => (part.kind === 'variable' ? [part.name] : [])),
    );
    expect(used.filter((name) => !PHRASE_VARIABLES.some((known) => known === name))).toEqual([]);
  });

  test('cite only known sources', () => {
    expect(phraseCategories.flatMap((category) => category.sources).filter((key) => !sources[key])).toEqual(
      [],
    );
  });

  test('are spoken, but for those to be written in the agenda', () => {
    const written = phraseCategories.filter((category) =>
      category.phrases.some(({ kind }) => kind === 'written'),
    );
    expect(written.map(({ id }) => id)).toEqual(['ecrites']);
  });
});

describe('dispositions', () => {
  test('have words at every level in every region, without a blank', () => {
    for (const region of EMERGENCY_REGIONS) {
      expect(dispositions(region).map(({ level }) => level)).toEqual(DISPOSITION_LEVELS);
      for (const { label, action } of dispositions(region)) {
        expect(label.length * action.length).toBeGreaterThan(0);
        expect(label + action).not.toMatch(/[{}]/);
      }
    }
  });

  test('call the number of the region and no other', () => {
    expect(dispositionOf('vital', { region: 'fr' }).action).toContain('le 15 (ou 112\u202f; 114 par SMS');
    expect(dispositionOf('vital', { region: 'qc' }).label).toBe('VITAL — 911 maintenant');
    for (const { label, action } of dispositions('qc'))
      expect(label + action).not.toMatch(/\b(?:15|112|114)\b/);
  });
});

test('the entry check asks about waking first, then breathing, from known sources', () => {
  expect(entryCheckQuestions.conscious).toContain('réveillée');
  expect(entryCheckQuestions.breathing).toContain('respire');
  expect(entryCheckQuestions.sources.filter((key) => !sources[key])).toEqual([]);
});
