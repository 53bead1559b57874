// What takes something away and how it comes back: by the same undo everywhere, or the reason why there is no way.
import { describe, expect, test } from 'vitest';
import { commandRows } from '../../../lib/app/commands';
import { fr } from '../../../lib/content/labels/fr/fr';
import { settled } from '../../fakes/ports';
import { openPanel } from './open-panel';

type Panel = Awaited<ReturnType<typeof openPanel>>;

/** Verbs that take something away, or write over what was there, by how they are called; a new one that is not below fails the test. */
const TAKES_AWAY = /^(?:remove|discard|clear|delete|erase|reset|leave|save|setEnded|setStanding|close|end)$/;

/** Done, with what then has to be as it was. */
type Act = (panel: Panel) => Promise<() => unknown>;

const withDirective: Act = async ({ app }) => {
  const [practice] = app.state.practices.value;
  const { directives } = app;
  await directives.save({
    ...directives.blank(practice?.id ?? '', 'directive'),
    text: 'Pas de rendez-vous jeudi.',
  });
  return () => directives.of(practice?.id ?? '').map(({ text, endedAt }) => [text, endedAt]);
};

type Undone = {
  readonly undo: Act /** Where the browser is asked first, its answer. */;
  readonly said?: string;
};

const TABLE: Readonly<Record<string, Undone | { readonly because: string }>> = {
  'remarks.remove': {
    undo: async ({ app: { remarks } }) => {
      remarks.write('La liste est trop longue');
      await remarks.keep();
      await remarks.refresh();
      const seen = () => remarks.list.value.map(({ text }) => text);
      expect(seen()).toHaveLength(1);
      await remarks.remove(remarks.list.value[0]?.id ?? '');
      expect(seen()).toEqual([]);
      return seen;
    },
  },
  'directives.remove': {
    undo: async (panel) => {
      const seen = await withDirective(panel);
      const { directives, state } = panel.app;
      const [directive] = directives.of(state.practices.value[0]?.id ?? '');
      await directives.remove(directive?.id ?? '');
      expect(seen()).toEqual([]);
      return seen;
    },
  },
  'directives.setEnded': {
    undo: async (panel) => {
      const seen = await withDirective(panel);
      const { directives, state } = panel.app;
      const [directive] = directives.of(state.practices.value[0]?.id ?? '');
      if (directive) await directives.setEnded(directive, true);
      return seen;
    },
  },
  'practices.secretaries.remove': {
    undo: async ({ app: { practices, choices } }) => {
      await practices.secretaries.add('Dominique', '');
      const seen = () => practices.secretaries.list.value.map(({ name }) => name);
      const dominique = practices.secretaries.list.value.find(({ name }) => name === 'Dominique');
      if (dominique) choices.did('', await practices.secretaries.remove(dominique));
      expect(seen()).not.toContain('Dominique');
      return seen;
    },
  },
  'practiceList.save': {
    undo: async ({ app: { practiceList, state } }) => {
      const [practice] = state.practices.value;
      if (practice) await practiceList.save({ ...practice, name: 'des Lilas' }, practice);
      const seen = () => state.practices.value.map(({ name }) => name);
      expect(seen()).toEqual(['des Lilas']);
      return seen;
    },
  },
  'addedSites.remove': {
    undo: async ({ app: { addedSites }, ports }) => {
      await ports.addedSites.join('https://agenda.example.fr');
      await addedSites.refresh();
      const seen = () => addedSites.list.value;
      expect(seen()).toHaveLength(1);
      await addedSites.remove('https://agenda.example.fr');
      expect(seen()).toEqual([]);
      return seen;
    },
    said: fr.sites.back,
  },
  'choices.choose': {
    undo: async ({ app: { choices, state } }) => {
      await choices.choose({ keys: { 'call.hold': 'F4' } }, '');
      return () => state.settings.value.keys;
    },
  },
  'directives.save': {
    undo: async (panel) => {
      const seen = await withDirective(panel);
      const { directives, state } = panel.app;
      const [directive] = directives.of(state.practices.value[0]?.id ?? '');
      if (directive) await directives.save({ ...directive, text: 'Pas de rendez-vous vendredi.' });
      return seen;
    },
  },
  'messages.save': {
    because:
      'composed from the call, whose every field is undone, and composed anew from it: tests/unit/app/message',
  },
  'protocols.save': {
    because: 'its editor takes its steps back one by one; each version stays in its history',
  },
  'copiedSettings.save': { because: 'writes a file of hers' },
  'remarks.save': { because: 'writes a file of hers' },
  'calls.end': { because: 'undone with every event of a call: tests/unit/app/call' },
  'callbacks.close': { because: 'undone as every change of a promise: tests/unit/app/message' },
  'writing.save': { because: 'undone: tests/unit/app/phrase' },
  'writing.remove': { because: 'undone: tests/unit/app/phrase; a removed phrase is kept in a list besides' },
  'practiceList.setStanding': { because: 'undone: tests/unit/app/practice' },
  'practiceList.discardExample': { because: 'asked first; an example is laid out anew by one press' },
  'contract.erase': { because: 'the end of a contract is asked with its words typed: nothing may come back' },
  'problems.clear': { because: 'faults of the program, nothing that she wrote' },
  'keyHabit.end': { because: 'counts what was pressed in the call that is over' },
  'notices.clear': { because: 'a sentence on the screen' },
  'news.close': { because: 'every version’s lines stay in the settings' },
  'triage.close': { because: 'the last protocol opened; its answers are undone with the call’s' },
  'calls.patient.leave': { because: 'only what is shown of the agenda’s patient, not what was noted' },
  'leftOpen.leave': { because: 'a question: the call stays on hold' },
  'agenda.health.leave': {
    because: 'the line that an agenda was rebuilt; « État de Décroché » still says it',
  },
  'agenda.pointing.leave': { because: 'gives up showing an element; nothing was changed' },
};

/** Every verb of every desk, one level deep, under its name. */
function verbsOf(desks: object): string[] {
  return Object.entries(desks).flatMap(([name, desk]) => {
    if (name === 'state' || typeof desk !== 'object' || desk === null) return [];
    return Object.entries(desk).flatMap(([verb, inner]) =>
      typeof inner === 'function'
        ? [`${name}.${verb}`]
        : Object.keys(Object(inner)).map((deep) => `${name}.${verb}.${deep}`),
    );
  });
}

test('every verb that takes something away is told with its way back, or why it has none', async () => {
  const { app } = await openPanel();
  const verbs = verbsOf(app);
  const takesAway = verbs.filter((verb) => TAKES_AWAY.test(verb.split('.').at(-1) ?? ''));
  expect(takesAway.filter((verb) => !(verb in TABLE))).toEqual([]);
  expect(Object.keys(TABLE).filter((verb) => !verbs.includes(verb))).toEqual([]);
  expect(commandRows.map(({ id }) => id)).toContain('panel.undoAnywhere');
});

describe('one press takes it back', () => {
  const acts = Object.entries(TABLE).flatMap(([verb, row]) => ('undo' in row ? [[verb, row] as const] : []));

  test.each(acts)('%s', async (_, { undo, said = fr.notices.undone }) => {
    const panel = await openPanel();
    const seen = await undo(panel);
    const after = JSON.stringify(seen());
    panel.app.panel.undo();
    await settled();
    expect(JSON.stringify(seen())).not.toBe(after);
    expect(panel.app.state.notice.value?.text).toBe(said);
  });
});
