/** Answers of the calls that must not wait. */
import type { StoryAnswers } from './story-answers';

export const graveAnswers: Readonly<Record<string, StoryAnswers>> = {
  infarctus: {
    second: 'motif-non-clair',
    yes: [
      'poitrine-serre',
      'poitrine-ailleurs',
      'sueurs',
      'paleur',
      'poitrine-dure',
      'poitrine',
      'visage-gris',
    ],
  },
  'infarctus-femme': {
    second: 'vomissements-diarrhee',
    yes: [
      'vomissements-diarrhee.omoplates',
      'sueurs',
      'essoufflee-repos',
      'mal-respirer',
      'souffle-court',
      'poitrine-ailleurs',
      'douleur-thoracique.nausee',
    ],
  },
  avc: { second: 'motif-non-clair', yes: ['sourire', 'bras-retombe'] },
  ait: { second: 'avc', yes: ['signe-reparti'] },
  anaphylaxie: {
    second: 'piqure-insecte',
    yes: ['gorge-serree', 'voix-changee', 'souffle-reaction', 'reaction-allergique.deux-heures'],
  },
  meningite: { second: 'fievre-adulte', yes: ['nuque', 'taches-verre', 'lumiere-fievre', 'cephalee.fievre'] },
  'bebe-6-semaines': { second: 'motif-non-clair', yes: ['bebe-3mois', 'motif-non-clair.fievre'] },
  bronchiolite: {
    second: 'motif-non-clair',
    yes: [
      'cotes-creusees',
      'essoufflee-repos',
      'mal-respirer',
      'difficulte-respirer.epuisee',
      'moitie-biberons',
      'refuse-boire',
    ],
  },
  deshydrate: {
    second: 'vomissements-diarrhee',
    yes: [
      'reveil',
      'nourrisson-va-pas-bien.mou',
      'somnolente',
      'vomissements-diarrhee.yeux-creux',
      'urine-8h',
      'vomit-tout',
    ],
  },
  'queue-de-cheval': { second: 'urinaire', yes: ['selle-endormie', 'deux-jambes-faibles'] },
  torsion: {
    second: 'douleur-abdominale',
    yes: [
      'testicule.d-un-coup',
      'testicule.vomit',
      'douleur-abdominale.d-un-coup',
      'douleur-abdominale.vers-testicule',
    ],
  },
  geu: {
    second: 'gyneco',
    yes: ['paleur', 'enceinte', 'douleur-abdominale.retard', 'gyneco.grossesse-cote', 'grossesse.saigne'],
  },
  preeclampsie: {
    second: 'cephalee',
    yes: ['voit-trouble', 'grossesse.cotes', 'enceinte', 'cephalee.grossesse'],
  },
  'bouge-plus': { second: 'motif-non-clair', yes: ['grossesse.bouge-moins', 'enceinte'] },
  pile: { second: 'corps-etranger-avale', yes: ['pile'] },
  cachets: { second: 'intoxication', yes: ['idees-suicidaires.fait', 'geste-volontaire', 'idees-mort'] },
  'suicide-plan': { second: 'anxiete', yes: ['idees-mort', 'idees-suicidaires.moyen', 'anxiete.seule'] },
  disqueuse: { second: 'plaie', yes: ['sang-10min', 'paleur'] },
  'bleu-grandit': { second: null, yes: ['saignement.fluidifiant-saigne'] },
  'tete-anticoagulant': {
    second: 'cephalee',
    yes: ['anticoagulant', 'choc-tete', 'plus-75-ans', 'plus-65-ans'],
  },
  'tete-vomit': { second: 'cephalee', yes: ['choc-vomi', 'somnolente', 'choc-tete'] },
  convulse: {
    second: null,
    yes: [
      'reveil',
      'repond-plus',
      'secousses-en-cours',
      'secousses-aujourdhui',
      'convulsions.plus-5min',
      'convulsions.premiere',
    ],
  },
  hypo: { second: 'diabete', yes: ['perdue-24h', 'diabete.avale-pas', 'sueurs'] },
  embolie: {
    second: 'difficulte-respirer',
    yes: [
      'mollet.souffle',
      'mollet-une-jambe',
      'souffle-court',
      'mollet.trajet',
      'difficulte-respirer.poitrine',
      'difficulte-respirer.en-une-minute',
    ],
  },
  phlebite: { second: null, yes: ['mollet-une-jambe', 'mollet.mal-presse'] },
  tonnerre: { second: null, yes: ['tete-une-minute', 'cephalee.pire'] },
  'vue-perdue': { second: null, yes: ['oeil-eteint'] },
  'javel-oeil': {
    second: 'intoxication',
    yes: ['oeil-produit.chimique', 'oeil-produit.vue', 'intoxication.brule'],
  },
  pyelo: {
    second: 'mal-de-dos',
    yes: [
      'urinaire.fievre',
      'urinaire.cote',
      'urinaire.vomit',
      'urinaire.frissons-fievre',
      'mal-de-dos.fievre',
      'frissons',
    ],
  },
  ebouillante: { second: null, yes: ['brulure.paume', 'brulure.petit', 'brulure.cloque'] },
  appendicite: {
    second: null,
    yes: ['douleur-abdominale.marche-pas', 'douleur-abdominale.augmente', 'douleur-abdominale.24h'],
  },
  'selles-noires': { second: 'saignement', yes: ['selles-noires', 'debout-presque', 'paleur'] },
  'chimio-fievre': { second: 'motif-non-clair', yes: ['defenses', 'frissons'] },
  sepsis: {
    second: 'motif-non-clair',
    yes: ['perdue-24h', 'marbree', 'froide-fievre', 'plus-75-ans', 'motif-non-clair.fievre'],
  },
  retention: { second: 'urinaire', yes: ['bloque-uriner', 'urine-12h'] },
  chaleur: {
    second: 'coup-de-chaleur',
    yes: ['perdue-24h', 'coup-de-chaleur.peau-seche', 'coup-de-chaleur.40', 'confusion.fievre'],
  },
  aiguille: { second: null, yes: ['exposition-sang.48h'] },
  'hanche-infectee': {
    second: 'post-operatoire',
    yes: [
      'opere-1mois',
      'fievre-operation',
      'frissons',
      'post-operatoire.pus',
      'douleur-articulaire.fievre',
      'douleur-articulaire.opere',
    ],
  },
  cellulite: {
    second: 'abces-gonflement',
    yes: ['salive', 'cou-gonfle', 'deux-doigts', 'abces-gonflement.fievre'],
  },
  'dent-sortie': { second: 'dent-cassee-choc', yes: ['dent-expulsee.definitive', 'dent-cassee-choc.tombee'] },
  'extraction-saigne': {
    second: 'saignement',
    yes: ['bouche-20min', 'anticoagulant', 'saignement.fluidifiant-saigne'],
  },
  'joue-oeil': {
    second: 'fievre-adulte',
    yes: ['gonflement-oeil', 'joue-gonflee', 'abces-gonflement.fievre', 'fievre-adulte.mal-precis'],
  },
  trismus: {
    second: 'plaie-bouche',
    yes: [
      'deux-doigts',
      'bouche-moins-ouverte',
      'dent-de-sagesse.fievre',
      'avale-difficile',
      'plaie-bouche.fievre',
    ],
  },
  'machoire-cassee': {
    second: 'violence',
    yes: ['visage-deforme', 'traumatisme-machoire.touchent', 'violence.blessure'],
  },
  'couronne-inhalee': {
    second: 'toux-adulte',
    yes: ['corps-etranger-avale.toux', 'mal-respirer', 'morceau-tousse', 'morceau-avale'],
  },
  'allergie-amoxicilline': {
    second: 'eruption',
    yes: [
      'levres-gonflees',
      'souffle-reaction',
      'voix-changee',
      'visage-reaction',
      'reaction-allergique.deux-heures',
    ],
  },
};
