/** What counts as typed by her own fingers, whatever the keyboard makes of them. */
import { describe, expect, test } from 'vitest';
import { createTypedLetters } from '../../../../lib/platform/fields/typed-letters';

type Step =
  | { readonly key: string; readonly held?: string; readonly isComposing?: boolean }
  | { readonly composed: string }
  | { readonly written: string };

const keyOf = ({ key, held = '', isComposing = false }: Extract<Step, { key: string }>) =>
  Object.assign(new Event('keydown'), {
    key,
    isComposing,
    altKey: held.includes('Alt'),
    ctrlKey: held.includes('Control'),
    metaKey: held.includes('Meta'),
    getModifierState: (name: string) => held.split(' ').includes(name),
  }) as unknown as KeyboardEvent;

function typed(steps: readonly Step[]) {
  const letters = createTypedLetters();
  for (const step of steps)
    if ('key' in step) letters.note(keyOf(step));
    else if ('composed' in step)
      letters.noteComposed(
        Object.assign(new Event('compositionend'), { data: step.composed }) as CompositionEvent,
      );
    else
      letters.noteInput(
        Object.assign(new Event('input'), { data: step.written, isComposing: false }) as InputEvent,
      );
  return letters;
}

const keys = (text: string, held = ''): Step[] => [...text].map((key) => ({ key, held }));

describe('counts as typed', () => {
  test.each<[string, string, Step[]]>([
    [
      'AZERTY on Windows: a dead key, then the letter with its accent',
      ';tête',
      [...keys(';t'), { key: 'Dead' }, ...keys('ête')],
    ],
    [
      'macOS: the accent is composed',
      ';tête',
      [...keys(';t'), { key: 'Dead' }, { key: 'e', isComposing: true }, { composed: 'ê' }, ...keys('te')],
    ],
    ['letters and marks kept apart', ';tête', [...keys(';te\u0302te')]],
    ['an input method, word by word', ';rdv', [{ key: 'Process' }, { composed: ';rdv' }]],
    ['a voice that writes words', ';rdv', [{ composed: ';' }, { composed: 'rdv' }]],
    [
      'a voice that presses keys without a name',
      ';rdv',
      [';', 'r', 'd', 'v'].flatMap((written) => [{ key: 'Unidentified' }, { written }]),
    ],
    [
      'Shift and CapsLock between letters',
      ';RDV',
      [{ key: 'Shift' }, ...keys(';'), { key: 'CapsLock' }, ...keys('RDV')],
    ],
    ['a letter corrected', ';rdv', [...keys(';rx'), { key: 'Backspace' }, ...keys('dv')]],
    ['AltGr, told as Ctrl+Alt', '@rdv', [{ key: '@', held: 'Control Alt' }, ...keys('rdv')]],
    ['AltGr, told as AltGraph', '#rdv', [{ key: '#', held: 'AltGraph' }, ...keys('rdv')]],
    ['Option on macOS', '…rdv', [{ key: '…', held: 'Alt' }, ...keys('rdv')]],
    ['digits of the pad, NumLock pressed before', ';15', [...keys(';'), { key: 'NumLock' }, ...keys('15')]],
    ['a key that repeats', '::rdv', keys('::rdv')],
    ['letters that are not Latin', ';встреча', keys(';встреча')],
  ])('%s', (_, text, steps) => {
    expect(typed(steps).endWith(text)).toBe(true);
  });
});

describe('does not', () => {
  test.each<[string, Step[]]>([
    ['what the page writes', [{ written: ';' }, { written: 'rdv' }]],
    ['what the page writes after a key of hers', [...keys('a'), { written: ';' }, ...keys('rdv')]],
    ['more than a letter after a key without a name', [{ key: 'Unidentified' }, { written: ';rdv' }]],
    ['letters of a shortcut', [...keys(';'), ...keys('rdv', 'Control')]],
    ['letters of a shortcut with Alt', [...keys(';'), ...keys('rdv', 'Alt')]],
    ['letters of a shortcut on macOS', [...keys(';'), ...keys('rdv', 'Meta')]],
    ['letters across a move of the caret', [...keys(';r'), { key: 'ArrowLeft' }, ...keys('dv')]],
    ['letters across a new line', [...keys(';r'), { key: 'Enter' }, ...keys('dv')]],
    ['letters across Tab', [...keys(';r'), { key: 'Tab' }, ...keys('dv')]],
    ['letters across Escape', [...keys(';r'), { key: 'Escape' }, ...keys('dv')]],
  ])('%s', (_, steps) => {
    expect(typed(steps).endWith(';rdv')).toBe(false);
  });
});
