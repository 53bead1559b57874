/** Words of the mask and of its settings, in French. */
import type { SilentTab } from '../../../domain/privacy/mask-proof';

export const privacyFr = {
  changed: {
    total: 'Flou total\u00a0: plus rien de la page.',
    agenda: 'Agenda lisible\u00a0: heures et places libres restent, les identités disparaissent.',
  },
  /** Why the page shows nothing although the agenda was to stay readable. */
  whyTotal: {
    noRule: 'Flou total ici\u00a0: l’agenda de ce site n’est pas encore connu de Décroché.',
    unknown: 'Flou total ici\u00a0: cette page n’a pas la forme attendue, rien n’en est montré.',
  },
  /** A tab of which no masked frame was seen in time. */
  silentTab: ({ site, isCovered, why }: SilentTab) => {
    if (why === 'held') return 'Ce que tient la souris reste lisible\u00a0: relâchez-la.';
    if (why === 'ours') return 'Une page de Décroché ne répond pas\u00a0: pas encore masquée.';
    if (isCovered)
      return `${site || 'Un onglet'} ne répond pas\u00a0: caché derrière un onglet neutre, il revient de lui-même.`;
    // Without an address no extension may enter it.
    if (site === '') return 'Une fenêtre où Décroché ne peut entrer reste lisible\u00a0: fermez-la.';
    return `${site} ne répond pas\u00a0: pas encore masqué.`;
  },
  strength: 'Force du flou',
  strengths: { total: 'Total', agenda: 'L’agenda reste lisible' },
  strengthHints: {
    total: 'Rien de la page\u00a0: ni heure, ni couleur.',
    agenda:
      'Les heures, les jours, les couleurs et les places libres restent\u202f; noms, téléphones et motifs disparaissent. Là où l’agenda n’est pas reconnu, le flou est total et le panneau le dit.',
  },
  knownSites: (names: string) =>
    `Agendas pour lesquels une règle existe (brouillon, jamais essayé sur un vrai compte)\u00a0: ${names}.`,
  revealHint:
    'Maintenez {privacy.reveal} pour relire une seule ligne, celle du pointeur ou du focus\u00a0: elle se cache au relâchement, et de toute façon après 5 secondes.',
  automatic: 'Flouter de soi-même',
  onIdle: 'Quand personne ne touche au clavier ni à la souris',
  idleDelay: 'Au bout de',
  idleDelays: (seconds: number) => (seconds < 60 ? `${seconds} secondes` : `${seconds / 60}\u202fmin`),
  onWindowBlur: 'Quand la fenêtre du navigateur passe derrière une autre',
  atStart: 'Au démarrage du navigateur, avant tout affichage',
  sharingHint: 'Le partage d’écran ne se détecte pas depuis une extension\u00a0: floutez avant de partager.',
  witness: 'Vérifier le flou',
  witnessHint:
    'Cherche dans chaque onglet d’agenda ce qui se lirait encore. Aucun mot de la page n’est gardé.',
  witnessStart: 'Vérifier maintenant',
  witnessNeedsMask: 'Le flou n’est pas mis\u00a0: {global.privacy-blur}, puis vérifiez.',
  witnessFailed: 'La vérification n’a pas répondu\u00a0: rechargez cette page et recommencez.',
  witnessNone: 'Aucun agenda n’est ouvert.',
  witnessClean: 'rien à lire',
  witnessFrames: (count: number) =>
    count === 1
      ? '1 cadre d’un autre site est caché avec la page\u202f; son contenu n’a pas pu être regardé'
      : `${count} cadres d’autres sites sont cachés avec la page\u202f; leur contenu n’a pas pu être regardé`,
  witnessSilent: (count: number) =>
    count === 1
      ? '1 onglet n’a pas répondu\u00a0: rechargez-le (F5).'
      : `${count} onglets n’ont pas répondu\u00a0: rechargez-les (F5).`,
  places: {
    body: 'contenu de la page',
    outside: 'éléments hors de la page',
    background: 'fond de la page',
    title: 'titre de l’onglet',
    tooltip: 'bulle d’aide de la page',
    icon: 'icône de l’onglet',
  },
  leak: (place: string, count: number) => `${place} (${count})`,
};
