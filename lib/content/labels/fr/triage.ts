/** The words of the triage, in French: the reference that en-triage.ts must match key by key. */
import type { AppliesTo } from '../../../domain/triage/triage';

const YEAR = 12;

const age = (months: number): string =>
  months % YEAR === 0 && months > YEAR ? `${months / YEAR} ans` : `${months} mois`;

/** « enfant · moins de 3 mois · femme enceinte » */
const applies = ({ group, fromMonths, underMonths, sex, pregnancy }: AppliesTo, adultFrom: number): string =>
  [
    group === 'child' && `moins de ${adultFrom} ans`,
    group === 'adult' && `${adultFrom} ans et plus`,
    fromMonths !== undefined && `à partir de ${age(fromMonths)}`,
    underMonths !== undefined && `moins de ${age(underMonths)}`,
    sex === 'female' && 'femme',
    sex === 'male' && 'homme',
    pregnancy && 'grossesse',
  ]
    .filter(Boolean)
    .join(' · ');

export const triageFr = {
  title: 'Tri',
  search: 'Rechercher un protocole',
  suggestions: 'Protocoles proposés',
  nothingSure: 'Rien de sûr',
  perhaps: (sign: string) => `Peut-être grave\u00a0: ${sign}`,
  open: 'Protocoles ouverts',
  seeAlso: 'À ne pas confondre\u00a0:',
  unsigned: 'À valider par le praticien',
  translated: 'Traduit, non relu par un clinicien',
  inFrench: 'En français, tel que le cabinet l’a écrit',
  expired: (name: string, date: string) => `Validé par ${name}, à revoir depuis le ${date}`,
  signed: (name: string, date: string) => `Validé par ${name} le ${date}`,
  writtenBy: (name: string) => `écrit par ${name}`,
  shippedDraft: 'brouillon livré, de sources publiques',
  version: (version: number) => `version ${version}`,
  yes: 'Oui',
  no: 'Non',
  unknown: 'Ne sait pas',
  notDone: 'Pas fait',
  notConcerned: 'Ne concerne pas',
  listHint: (count: number) =>
    `Lire les ${count} signes un par un. Son chiffre\u00a0: oui à ce signe. Non\u00a0: aucun. Oui ou ne sait pas\u00a0: on les reprend.`,
  how: 'Pour le vérifier\u00a0:',
  concerns: 'Concerne\u00a0:',
  applies,
  progress: (asked: number, total: number) => `Question ${asked} sur ${total} au plus`,
  exitQuestion: 'Tout le reste est «\u00a0non\u00a0»\u00a0: issue moins pressante possible.',
  answered: 'Questions posées',
  undoAnswer: 'Revenir à la question précédente',
  close: (title: string) => `Fermer le protocole ${title}`,
  directive: 'Consigne',
  actions: (count: number) => (count === 1 ? 'À faire\u00a0: 1 action' : `À faire\u00a0: ${count} actions`),
  markTold: 'Noter comme dit',
  redFlag: 'Signal d’alerte\u00a0: on arrête les questions.',
  doubt: 'Un doute compte\u00a0: consigne relevée.',
  default: 'Aucun signal d’alerte entendu.',
  why: (reason: string) => `Pourquoi pas plus tard\u00a0: ${reason}`,
  exit: 'Situation moins pressante reconnue.',
  raised: (what: string) => `Relevé d’un cran\u00a0: ${what}.`,
  disclaimer: (number: string) =>
    `Consigne écrite, jamais un diagnostic\u202f; elle ne remplace pas le ${number}. Dans le doute, relever.`,
  answers: {
    yes: 'oui',
    no: 'non',
    unknown: 'ne sait pas',
    notDone: 'pas fait',
    notConcerned: 'ne concerne pas',
  },
  modifiers: 'Ce qui aggrave',
  modifiersTold: (what: string) => ` Entendu, à cocher si c’est vrai\u00a0: ${what}`,
  modifiersHint: 'Une lettre chacun\u202f; relève d’un cran, jamais jusqu’au vital.',
  urgencyReason: 'Pourquoi ce niveau',
  loweredBy: 'Baissé par',
  nobody: 'Choisir…',
  keptUntilNamed: (level: string) =>
    `Moins urgent que le tri\u00a0: sans le nom du praticien qui le décide, le message reste ${level}.`,
  handOver: {
    title: (number: string) => `Fiche ${number}`,
    hint: 'À lire à voix haute au régulateur, ligne par ligne.',
    show: 'Fiche pour les secours',
    short: 'Fiche',
    copy: 'Copier la fiche',
    number: 'Appeler',
    orElse: 'ou',
    region: 'Où est la personne',
    sameRegion: (name: string) => `Là où est le cabinet (${name})`,
    regionNote: (name: string) =>
      `Numéros de\u00a0: ${name}. Depuis ailleurs, un numéro court n’atteint pas ces secours\u00a0: faites appeler sur place.`,
    fields: {
      who: 'Qui',
      age: 'Âge',
      place: 'Où',
      access: 'Étage, porte, code',
      what: 'Ce qui se passe',
      since: 'Depuis quand',
      alone: 'Seul\u202f?',
      callBack: 'Rappeler au',
      caller: 'Qui appelle',
    },
    alone: { unknown: 'non demandé', yes: 'oui, seul', no: 'non, accompagné' },
    missing: 'à demander',
  },
};

export const triageCommandsFr = {
  'triage.entryCheck': 'Contrôle d’entrée',
  'triage.search': 'Rechercher un protocole',
  'triage.yes': 'Répondre oui',
  'triage.no': 'Répondre non',
  'triage.unknown': 'Répondre ne sait pas',
  'triage.sign': 'Répondre oui au signe de ce numéro',
  'triage.notDone': 'Répondre pas fait',
  'triage.notConcerned': 'Répondre ne concerne pas',
  'triage.back': 'Revenir à la question précédente',
  'triage.close': 'Fermer le dernier protocole ouvert',
  'triage.handOver': 'Fiche pour les secours',
  'modifier.infant': 'Aggrave\u00a0: moins de 3 mois',
  'modifier.elderly': 'Aggrave\u00a0: grand âge',
  'modifier.pregnancy': 'Aggrave\u00a0: grossesse',
  'modifier.anticoagulant': 'Aggrave\u00a0: anticoagulant',
  'modifier.immunity': 'Aggrave\u00a0: défenses affaiblies',
  'modifier.chronic': 'Aggrave\u00a0: maladie de longue durée',
  'modifier.surgery': 'Aggrave\u00a0: opération récente',
  'modifier.secondCall': 'Aggrave\u00a0: deuxième appel',
  'modifier.distress': 'Aggrave\u00a0: douleur ou angoisse forte',
  'modifier.worsening': 'Aggrave\u00a0: empire vite',
  'modifier.unclearStory': 'Aggrave\u00a0: récit difficile',
  'modifier.alone': 'Aggrave\u00a0: personne seule',
  'modifier.unease': 'Aggrave\u00a0: je ne le sens pas',
};
