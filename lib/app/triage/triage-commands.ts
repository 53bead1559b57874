/** The keys of the triage: rows of the command table. */
import type { TriageAnswer } from '../../domain/triage/triage';
import type { ModifierId } from '../../domain/triage/triage-modifier';
import type { Command } from '../command';
import type { FocusTarget } from '../focus-target';
import type { TriageDesk } from './triage-verbs';

type Row = Command<{
  readonly triage: Pick<TriageDesk, 'answer' | 'back' | 'close' | 'pickSign' | 'toggleModifier'>;
  readonly panel: { questionMark(): unknown; requestFocus(target: FocusTarget): void };
}>;

const answerKey = (keys: string, answer: TriageAnswer): Row => ({
  keys,
  group: 'triage',
  when: 'question',
  run: ({ triage }) => triage.answer(answer),
});

/** What makes the complaint worse, by one letter, while a protocol is on screen. */
const modifierKey = (keys: string, id: ModifierId): Row => ({
  keys,
  group: 'triage',
  when: 'question',
  run: ({ triage }) => triage.toggleModifier(id),
});

export const triageCommands = {
  'triage.entryCheck': {
    keys: 'Alt+s',
    group: 'triage',
    when: 'anywhere',
    run: ({ panel }) => panel.requestFocus('entryCheck'),
  },
  'triage.search': {
    keys: 'Alt+o',
    group: 'triage',
    when: 'anywhere',
    run: ({ panel }) => panel.requestFocus('protocolSearch'),
  },
  'triage.yes': answerKey('o', 'yes'),
  'triage.no': answerKey('n', 'no'),
  'triage.unknown': {
    keys: '[Shift]+?',
    group: 'triage',
    when: 'question',
    run: ({ panel }) => panel.questionMark(),
  },
  'triage.sign': {
    keys: '(Digit[1-9])',
    group: 'triage',
    when: 'question',
    run: ({ triage }, code) => triage.pickSign(Number(code.slice(-1))),
  },
  'triage.notDone': answerKey('f', 'notDone'),
  'triage.notConcerned': answerKey('c', 'notConcerned'),
  'triage.back': {
    keys: 'Backspace',
    group: 'triage',
    when: 'question',
    run: ({ triage }) => triage.back(),
  },
  'triage.close': { keys: 'x', group: 'triage', when: 'question', run: ({ triage }) => triage.close() },
  'triage.handOver': {
    keys: 'Alt+h',
    group: 'triage',
    when: 'anywhere',
    run: ({ panel }) => panel.requestFocus('handOver'),
  },
  'modifier.infant': modifierKey('b', 'infant'),
  'modifier.elderly': modifierKey('v', 'elderly'),
  'modifier.pregnancy': modifierKey('g', 'pregnancy'),
  'modifier.anticoagulant': modifierKey('k', 'anticoagulant'),
  'modifier.immunity': modifierKey('i', 'immunity'),
  'modifier.chronic': modifierKey('m', 'chronic'),
  'modifier.surgery': modifierKey('h', 'surgery'),
  'modifier.secondCall': modifierKey('e', 'secondCall'),
  'modifier.distress': modifierKey('j', 'distress'),
  'modifier.worsening': modifierKey('w', 'worsening'),
  'modifier.unclearStory': modifierKey('l', 'unclearStory'),
  'modifier.alone': modifierKey('t', 'alone'),
  'modifier.unease': modifierKey('u', 'unease'),
} satisfies Record<string, Row>;
