/** The table of commands: no clash, nothing that the keyboard or the browser keeps for itself, a word for every row. */
import { describe, expect, test } from 'vitest';
import { commandRows, commands } from '../../../lib/app/commands';
import { en } from '../../../lib/content/labels/en';
import { fr } from '../../../lib/content/labels/fr';
import { GLOBAL_COMMANDS } from '../../../lib/domain/wire';
import { settled } from '../../fakes/ports';
import { callOnScreen, openPanel, panelWith, protocol } from './open-panel';

const rowsWithKeys = commandRows.filter(({ keys }) => keys !== '');

/** Modifiers in one order, so that « Shift+Alt+x » and « Alt+Shift+x » are the same press; optional ones left out. */
function pressOf(keys: string): string {
  const parts = keys.split('+').filter((part) => !part.startsWith('['));
  const key = parts.pop() ?? '';
  return [...parts.toSorted(), key.toLowerCase()].join('+');
}

const RESERVED = [
  ...['n', 't', 'w', 'Shift+n', 'Shift+t', 'Shift+w', 'Tab', 'Shift+Tab', 'Shift+q'].map(
    (key) => `Control+${key}`,
  ),
  ...['Control+F4', 'Alt+d', 'Alt+e', 'Alt+f', 'Alt+F4', 'Alt+Home', 'Alt+ArrowLeft', 'Alt+ArrowRight'],
].map(pressOf);

/** The keys suggested for the four global commands: the browser takes them before any page. */
const GLOBAL_KEYS = ['Alt+c', 'Alt+q', 'Alt+k', 'Alt+p'].map(pressOf);

describe('keys', () => {
  test('no two commands share one where both would act', () => {
    const presses = rowsWithKeys.map(({ keys }) => pressOf(keys));
    expect(presses.filter((press, at) => presses.indexOf(press) !== at)).toEqual([]);
  });

  test('none is AltGr, which is Ctrl+Alt and types a character', () => {
    const altGr = rowsWithKeys.filter(({ keys }) => keys.includes('Control') && keys.includes('Alt'));
    expect(altGr.map(({ id }) => id)).toEqual([]);
  });

  test('none is kept by the browser, nor is one of the four global keys', () => {
    const taken = new Set([...RESERVED, ...GLOBAL_KEYS]);
    expect(rowsWithKeys.filter(({ keys }) => taken.has(pressOf(keys))).map(({ id }) => id)).toEqual([]);
  });

  test('digits are physical keys, so that a French keyboard needs no Shift', () => {
    expect(rowsWithKeys.filter(({ keys }) => /(?:^|\+)\d$/.test(keys)).map(({ id }) => id)).toEqual([]);
    expect(rowsWithKeys.filter(({ keys }) => /Digit[1-6]$/.test(keys))).toHaveLength(6);
  });

  test('a letter alone, and Ctrl+Z that a field needs for itself, act only where nothing is typed', () => {
    const typed = rowsWithKeys.filter(({ keys }) => /^(?:.|\[Shift\]\+.|Control\+[acvxyz])$/.test(keys));
    expect(typed.length).toBeGreaterThan(0);
    expect(typed.filter(({ when }) => when !== 'outsideText').map(({ id }) => id)).toEqual([]);
  });

  test('the global commands, and only they, leave their keys to the browser', () => {
    const without = commandRows.filter(({ keys }) => keys === '').map(({ id }) => id);
    expect(without).toEqual(GLOBAL_COMMANDS.map((command) => `global.${command}`));
  });
});

describe('words', () => {
  test.each([
    ['French', fr],
    ['English', en],
  ])('every row and every group has its label in %s', (_, words) => {
    for (const { id, group } of commandRows) {
      expect(words.commands[id].trim()).not.toBe('');
      expect(words.groups[group].trim()).not.toBe('');
    }
  });

  test('no two rows read the same', () => {
    const labels = commandRows.map(({ id }) => fr.commands[id]);
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
  });
});

describe('what they do', () => {
  test('begin, park and end a call', async () => {
    const panel = await openPanel();
    commands['call.new'].run(panel.app);
    expect(callOnScreen(panel).status).toBe('active');
    commands['call.hold'].run(panel.app);
    expect(callOnScreen(panel).status).toBe('held');
    commands['call.end'].run(panel.app);
    expect(panel.app.state.calls.value).toEqual([]);
    commands['panel.undo'].run(panel.app);
    expect(callOnScreen(panel).status).toBe('held');
  });

  test('go through the six steps in the order of the digits', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    const steps = commandRows
      .filter(({ keys }) => keys.startsWith('Alt+Digit'))
      .toSorted((a, b) => a.keys.localeCompare(b.keys))
      .map((row) => {
        row.run(panel.app);
        return callOnScreen(panel).step;
      });
    expect(steps).toEqual(['greeting', 'reason', 'restatement', 'handling', 'message', 'closing']);
  });

  test('answer yes, no and unknown', async () => {
    const panel = await panelWith(protocol('abces-gonflement'));
    commands['triage.no'].run(panel.app);
    commands['triage.unknown'].run(panel.app);
    commands['triage.yes'].run(panel.app);
    const answers = callOnScreen(panel).triage[0]?.answers.map(({ answer }) => answer);
    expect(answers).toEqual(['no', 'unknown', 'yes']);
  });

  test('save the message and put it into the agenda', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    panel.app.calls.changeNotes({ reason: 'douleur', recipientId: 'vasseur' });
    commands['message.save'].run(panel.app);
    commands['message.insert'].run(panel.app);
    await settled();
    expect(panel.disk.messages.size).toBe(1);
    expect(panel.agenda.inserted[0]).toContain('Motif : « douleur »');
  });

  test('put nothing into the agenda while there is nothing to tell', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    commands['message.insert'].run(panel.app);
    await settled();
    expect(panel.agenda.inserted).toEqual([]);
  });

  test('note as said what is on screen', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    commands['say.told'].run(panel.app);
    expect(callOnScreen(panel).notes.told).toMatchObject([{ phraseId: 'decroche-01' }]);
  });

  test.each([
    ['triage.entryCheck', 'entryCheck'],
    ['triage.search', 'protocolSearch'],
  ] as const)('%s puts the keyboard there', async (id, target) => {
    const { app } = await openPanel();
    commands[id].run(app);
    expect(app.state.focusRequest.value?.target).toBe(target);
  });

  test('none of them fails with no call on the line', async () => {
    const panel = await openPanel();
    for (const row of commandRows) expect(() => row.run(panel.app)).not.toThrow();
    await settled();
  });
});
