/** Words of the list of what « ne va pas », and of what each version changed, in French. */
const SCREENS: Readonly<Record<string, string>> = {
  panel: 'panneau',
  palette: 'phrases',
  help: 'raccourcis',
  messages: 'messages du jour',
  callbacks: 'rappels',
  facts: 'fiche du cabinet',
  directory: 'annuaire',
  practices: 'liste des cabinets',
  directives: 'consignes',
  difficult: 'appel difficile',
  language: 'autre langue',
  secretaries: 'secrétaires',
};

const STEPS: Readonly<Record<string, string>> = {
  idle: 'entre deux appels',
  greeting: 'étape contact',
  reason: 'étape motif',
  restatement: 'étape reformulation',
  handling: 'étape traitement',
  message: 'étape message',
  closing: 'étape congé',
};

/** « phrases, étape motif »; a place without a word is told by its name. */
const placeOf = (place: string): string => {
  const [screen = '', step = ''] = place.split('.');
  return `${SCREENS[screen] ?? screen}, ${STEPS[step] ?? step}`;
};

export const remarkListFr = {
  title: 'Ceci ne va pas',
  none: '{panel.remark}, dans le panneau, note ici ce qui ne va pas, avec l’écran où vous étiez.',
  hint: 'Notées à ce poste, sans patient ni appel. Le fichier se donne au cabinet, ou à qui corrige Décroché.',
  placeOf,
  remove: 'Retirer',
  save: 'Enregistrer la liste dans un fichier',
  news: 'Ce qui a changé, version par version',
  version: (version: string) => `Version ${version}`,
};
