// Her settings from one desk to another: what goes, what stays, and a file that is not whole changes nothing.
import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { createUndoStack } from '../../../lib/app/call/undo-stack';
import { createChoiceDesk } from '../../../lib/app/choice-desk';
import { createCopiedSettings } from '../../../lib/app/copied-settings';
import { fr } from '../../../lib/content/labels/fr/fr';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/domain/settings';

const HERS: Settings = {
  ...DEFAULT_SETTINGS,
  secretaryName: 'Camille',
  keys: { 'call.hold': 'F4' },
  keyUses: { 'call.end': 5 },
  activePracticeId: 'p-1',
  waitingOf: { 'p-1': 3 },
  setUp: 'done',
};

function desk(settings: Settings) {
  const saved: string[] = [];
  const state = { settings: signal(settings), globalKeys: signal({ call: 'Alt+C' }), labels: signal(fr) };
  const changeSettings = async (patch: Partial<Settings>) => {
    state.settings.value = { ...state.settings.value, ...patch };
  };
  const files = { save: ({ text }: { readonly text: string }) => void saved.push(text) };
  const undo = createUndoStack();
  const notices = { tell: () => undefined, dismiss: () => undefined, clear: () => undefined };
  const choices = createChoiceDesk({ state, practices: { changeSettings }, notices, undo });
  return { saved, state, undo, copied: createCopiedSettings({ state, files, choices }) };
}

const bytes = (text: string) => new TextEncoder().encode(text);

function saved(): string {
  const from = desk(HERS);
  from.copied.save();
  return from.saved[0] ?? '';
}

describe('her settings as a file', () => {
  test('come to another desk as she had them; practice, waiting lines and set-up are the desk’s own', async () => {
    const to = desk({ ...DEFAULT_SETTINGS, activePracticeId: 'p-2', setUp: 'mask' });
    expect(await to.copied.take(bytes(saved()))).toBeNull();
    expect(to.state.settings.value).toEqual({
      ...DEFAULT_SETTINGS,
      secretaryName: 'Camille',
      keys: { 'call.hold': 'F4' },
      keyUses: { 'call.end': 5 },
      activePracticeId: 'p-2',
      setUp: 'mask',
    });
  });

  test('are taken back whole, and nothing that was chosen meanwhile', async () => {
    const before = { ...DEFAULT_SETTINGS, keys: { 'call.end': 'F2' }, secretaryName: 'Dominique' };
    const to = desk(before);
    await to.copied.take(bytes(saved()));
    to.state.settings.value = { ...to.state.settings.value, dialLinks: true };
    expect(to.undo.undo()).toBe('undone');
    await Promise.resolve();
    expect(to.state.settings.value).toEqual({ ...before, dialLinks: true });
  });

  const changed = (
    change: (file: Record<string, unknown> & { settings: Record<string, unknown> }) => void,
  ) => {
    const file = JSON.parse(saved());
    change(file);
    return JSON.stringify(file);
  };
  const keys = (of: Record<string, string>) =>
    changed(({ settings }) => Object.assign(settings, { keys: of }));

  test.each([
    ['no settings at all', '{}', 'unreadable'],
    ['cut short', saved().slice(0, -20), 'unreadable'],
    ['another kind of file', changed((file) => Object.assign(file, { format: 'pack' })), 'unreadable'],
    [
      'a field of nobody’s',
      changed(({ settings }) => Object.assign(settings, { setUp: 'done' })),
      'unreadable',
    ],
    [
      'a language that is not',
      changed(({ settings }) => Object.assign(settings, { language: 'xx' })),
      'unreadable',
    ],
    ['a newer version', changed((file) => Object.assign(file, { version: 2, more: 1 })), 'newer'],
    ['gigabytes', 'x'.repeat(65 * 1024), 'tooBig'],
    ['a command that is not', keys({ 'call.dance': 'F4' }), 'keys'],
    ['a command that is no row but of the object', keys({ constructor: 'F4' }), 'keys'],
    ['two on one press', keys({ 'call.hold': 'F4', 'call.end': 'F4' }), 'keys'],
    ['a key of the browser', keys({ 'call.hold': 'Alt+f' }), 'keys'],
    ['a global key of this desk', keys({ 'call.hold': 'Alt+c' }), 'keys'],
  ])('%s is refused, and nothing of it is taken', async (_, text, why) => {
    const to = desk({ ...DEFAULT_SETTINGS });
    expect(await to.copied.take(bytes(text))).toBe(why);
    expect(to.state.settings.value).toEqual(DEFAULT_SETTINGS);
  });
});
