// One of every message that crosses from one browser context to another.
import type * as z from 'zod/mini';
import { ReplacementMessage } from '../../../lib/contract/panel-replacement';
import { PANEL_WIDTH } from '../../../lib/contract/panel-width';
import { FromRehearsal } from '../../../lib/contract/rehearsal-wire';
import { WorkerRequest } from '../../../lib/contract/requests';
import { PageToPanel } from '../../../lib/contract/wire';

export const layout = { open: true, width: PANEL_WIDTH.initial, mode: 'push' };
export const view = { shownCallId: null, overlay: 'none', counter: null };
export const place = { name: 'Motif', tag: 'INPUT', text: 'joue', start: 0, end: 4 };

const fromPage: Record<string, object> = {
  hello: { type: 'hello', origin: 'https://agenda.example', layout, follows: false },
  command: { type: 'command', command: 'counter' },
  inserted: { type: 'inserted', id: 3, done: true },
  insertElsewhere: { type: 'insertElsewhere', id: 3 },
  clicked: { type: 'clicked', x: 10, y: -2, at: 1e12 },
  layoutChanged: { type: 'layoutChanged', layout },
};
const toWorker: Record<string, object> = {
  toggle: { type: 'mask.toggle' },
  set: { type: 'mask.set', on: true },
  pressed: { type: 'mask.pressed' },
  witness: { type: 'mask.witness' },
  sidePanel: { type: 'sidePanel.open' },
  reminders: { type: 'reminders.check' },
};
const betweenPanels: Record<string, object> = {
  arrived: { type: 'arrived', tabId: 7 },
  present: { type: 'present', tabId: 7, hasFocus: true, isTyping: false },
  left: { type: 'left', tabId: 7, standing: view, place },
  'left without the keyboard': { type: 'left', tabId: 7, standing: view, place: null },
};
const facts = {
  ...{ calls: [], levels: { a: 'urgent' }, withMessage: ['a'], withCallback: [], isAtCounter: false },
  wantedPracticeId: 'tilleuls',
};
const fromRehearsal: Record<string, object> = {
  facts: { type: 'facts', facts },
  key: { type: 'key', command: 'call.hold' },
  'a key that is no command': { type: 'key', command: null },
  insert: { type: 'insert', text: 'Mme Petit, ordonnance' },
  giveBack: { type: 'giveBack' },
};
/** By who speaks to whom: what reads it, and one of each. */
export const families: readonly [string, z.ZodMiniType, Record<string, object>][] = [
  ['page to panel', PageToPanel, fromPage],
  ['anybody to worker', WorkerRequest, toWorker],
  ['panel to panel', ReplacementMessage, betweenPanels],
  ['rehearsed panel to its page', FromRehearsal, fromRehearsal],
];
