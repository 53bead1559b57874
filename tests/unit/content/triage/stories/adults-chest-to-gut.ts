/** What a general practice hears all day from adults: nothing urgent. Written before the protocols were opened. */
import type { Story } from './story';

export const adultStories: readonly Story[] = [
  {
    id: 'rhume',
    said: "j'ai le nez qui coule et un peu mal à la gorge depuis trois jours",
    facts: 'femme de 34 ans ; 37,2 °C ; mange, boit, travaille',
    expected: 'info',
    why: 'un rhume de moins de dix jours guérit seul',
    source: 'AM-RHINO',
  },
  {
    id: 'toux-grasse',
    said: 'je tousse gras depuis dix jours, ça traîne',
    facts: 'homme de 41 ans, non fumeur ; 37 °C ; monte ses étages ; crache blanc',
    expected: 'info',
    why: 'moins de trois semaines, sans signe',
    source: 'NHS-TOUX',
  },
  {
    id: 'toux-cotes',
    said: "j'ai une bronchite et à force de tousser j'ai mal dans les côtes",
    facts: 'homme de 30 ans ; toux depuis 5 jours ; mal seulement quand il tousse ; 37,8 °C',
    expected: 'day',
    why: 'mal qui vient avec la toux : médecin',
    source: 'HSE-CP',
  },
  {
    id: 'angine',
    said: "j'ai très mal à la gorge et de la fièvre depuis hier",
    facts: 'femme de 26 ans ; 38,6 °C ; avale sa salive, boit ; ouvre la bouche ; petites boules au cou',
    expected: 'day',
    why: 'mal de gorge avec fièvre, sans signe',
    source: 'SPA',
  },
  {
    id: 'grippe',
    said: 'je suis cloué au lit avec 39 et des courbatures depuis hier',
    facts:
      'homme de 28 ans ; boit ; répond bien ; se lève pour aller aux toilettes ; nuque souple ; pas de boutons',
    expected: '72h',
    why: 'fièvre de moins de trois jours, sans signe',
    source: 'SPA',
  },
  {
    id: 'lumbago',
    said: 'je me suis bloqué le dos en soulevant un carton',
    facts:
      'homme de 38 ans ; depuis deux jours ; urine normalement ; pas de fourmis ; marche penché ; paracétamol',
    expected: '72h',
    why: 'lombalgie commune sans signe d’alerte',
    source: 'AM-DOS',
  },
  {
    id: 'migraine',
    said: "j'ai ma migraine, celle que je fais tous les mois",
    facts:
      'femme de 31 ans ; comme d’habitude ; la lumière gêne ; nausées ; venue en une heure ; pas de fièvre ; parle bien',
    expected: '72h',
    why: 'mal de tête habituel',
    source: 'NHS-MALTETE',
  },
  {
    id: 'tension-pharmacie',
    said: "à la pharmacie j'avais 15 de tension, ça m'inquiète",
    facts: 'femme de 62 ans ; 15/9 ; aucun mal de tête, rien à la poitrine, voit bien',
    expected: '72h',
    why: 'tension sans signe : rendez-vous',
    source: 'PC',
  },
  {
    id: 'reflux',
    said: "j'ai des brûlures d'estomac après les repas depuis deux semaines",
    facts:
      'homme de 47 ans ; brûle derrière le sternum après le café, couché ; ne serre pas ; ne maigrit pas ; avale bien',
    expected: '72h',
    why: 'reflux sans signe',
    source: 'NHS-REFLUX',
  },
  {
    id: 'cystite',
    said: 'ça me brûle quand je fais pipi depuis hier',
    facts: 'femme de 27 ans ; 37 °C ; pas mal dans le dos ; pas enceinte ; va souvent',
    expected: 'day',
    why: 'cystite sans fièvre',
    source: 'PNA',
  },
  {
    id: 'cheville',
    said: 'je me suis tordu la cheville hier au foot',
    facts: 'homme de 22 ans ; gonflée ; fait quatre pas en boitant ; orteils roses',
    expected: 'day',
    why: 'peut poser le pied',
    source: 'FRENCH',
  },
  {
    id: 'gastro',
    said: "j'ai la gastro depuis hier, je vais aux toilettes tout le temps",
    facts: 'femme de 40 ans ; six selles liquides ; vomi une fois ; boit ; urine ; 37,5 °C ; crampes',
    expected: '72h',
    why: 'gastro-entérite qui boit',
    source: 'NHS-VENTRE',
  },
  {
    id: 'vertige-lit',
    said: 'ça tourne quand je me retourne dans mon lit',
    facts:
      'femme de 55 ans ; depuis ce matin ; dix secondes à chaque fois ; marche droit ; parle, voit bien ; pas de mal de tête ; nausée',
    expected: 'day',
    why: 'vertige bref de position, sans signe d’attaque',
    source: 'SPA',
  },
  {
    id: 'constipation',
    said: 'je suis constipé depuis cinq jours',
    facts: 'homme de 70 ans ; a des gaz ; ventre souple ; ne vomit pas ; pas de sang',
    expected: '72h',
    why: 'constipation avec gaz',
    source: 'NHS-VENTRE',
  },
  {
    id: 'hemorroides',
    said: 'il y a un peu de sang sur le papier quand je vais à la selle',
    facts:
      'homme de 45 ans ; quelques gouttes rouges depuis deux jours ; se tient debout ; hémorroïdes connues',
    expected: '72h',
    why: 'traces de sang rouge : rendez-vous',
    source: 'NHS-SELLES',
  },
  {
    id: 'extrasystoles',
    said: 'le soir je sens mon cœur qui saute un battement',
    facts:
      'femme de 36 ans ; depuis un mois ; beaucoup de café ; pas de malaise, pas de mal, pas d’essoufflement ; rien en ce moment',
    expected: '72h',
    why: 'palpitations brèves sans signe',
    source: 'HSE-CP',
  },
  {
    id: 'arthrose',
    said: "j'ai mal au genou depuis trois semaines surtout dans les escaliers",
    facts: 'femme de 68 ans ; marche ; ni rouge ni chaud ; pas de fièvre ; arthrose connue',
    expected: 'routine',
    why: 'douleur d’articulation sans fièvre',
    source: 'NHS-ARTIC',
  },
];
