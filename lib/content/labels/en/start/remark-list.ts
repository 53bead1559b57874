/** Words of the list of what « ne va pas », and of what each version changed, in English. */
import type { remarkListFr } from '../../fr/start/remark-list';
import type { Words } from '../../words';

const SCREENS: Readonly<Record<string, string>> = {
  panel: 'panel',
  palette: 'phrases',
  help: 'shortcuts',
  messages: 'today’s messages',
  callbacks: 'callbacks',
  facts: 'practice facts',
  directory: 'directory',
  practices: 'list of practices',
  directives: 'instructions',
  difficult: 'difficult call',
  language: 'another language',
  secretaries: 'secretaries',
};

const STEPS: Readonly<Record<string, string>> = {
  idle: 'between two calls',
  greeting: 'contact step',
  reason: 'reason step',
  restatement: 'restatement step',
  handling: 'handling step',
  message: 'message step',
  closing: 'closing step',
};

const placeOf = (place: string): string => {
  const [screen = '', step = ''] = place.split('.');
  return `${SCREENS[screen] ?? screen}, ${STEPS[step] ?? step}`;
};

export const remarkListEn: Words<typeof remarkListFr> = {
  title: 'This is not right',
  none: '{panel.remark}, in the panel, notes here what is not right, with the screen you were on.',
  hint: 'Noted at this desk, without patient or call. The file goes to the practice, or to whoever mends Décroché.',
  placeOf,
  remove: 'Take out',
  save: 'Save the list to a file',
  news: 'What changed, version by version',
  version: (version) => `Version ${version}`,
};
