/** Words of the call desk in English: end gate, calls left open, update in mid-call, professional callers. */
import type { Labels } from '../fr/fr';

export const callDeskEn: Labels['callDesk'] = {
  gateArmed: 'Enter once more: close anyway. Any other key: complete it first.',
  leftOpen: {
    title: 'Left open when the browser closed',
    resume: (when) => `Resume the call of ${when}?`,
    keys: 'Enter: resume · Escape: leave on hold',
  },
  professional: {
    title: 'To ask of the professional',
    readBack: 'read back',
    layOut: 'Lay these lines out in the notes',
  },
  nowhere: (key) =>
    `No call on screen: what you type is written down nowhere.${key ? ` ${key} opens a call.` : ''}`,
  astray:
    'These letters are written down nowhere. Reason: {step.reason} · message: {step.message} · undo: {panel.undoAnywhere}',
  toName: (field) => `Your letters go to “${field}”.`,
  late: 'Keys of the call before came late: its letters stand at the end of its notes, its commands were not carried out.',
  outdated: 'Décroché was updated. Reload after the call (F5); until then everything is still saved.',
};
