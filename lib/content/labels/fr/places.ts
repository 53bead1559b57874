/** The words for where people are, on which the number to call depends, in French: en-places.ts must match key by key. */

export const placesFr = {
  regions: {
    fr: 'France',
    qc: 'Québec',
    be: 'Belgique',
    ch: 'Suisse',
    lu: 'Luxembourg',
    sn: 'Sénégal',
    tn: 'Tunisie',
    ma: 'Maroc',
    mg: 'Madagascar',
  },
  /** The practice's hour, and the desk's where it is another one. */
  bothClocks: (there: string, here: string) => `${there} (ici ${here})`,
  clockLine: (there: string, here: string) => `Au cabinet il est ${there}, ici ${here}.`,
  chooseRegion: 'Choisissez la région\u00a0: le numéro d’urgence et l’heure en dépendent.',
  machineZone: (zone: string) => `Celui de ce poste (${zone})`,
  zonesOfRegion: 'De la région',
  otherZones: 'Autres',
  unknownZone: 'Ce fuseau n’est pas connu de ce navigateur\u00a0: les heures suivent l’horloge de ce poste.',
  opensOnHolidays: 'Ouvert les jours fériés comme les autres jours',
  nextDay: (hour: string) => `Jusqu’au lendemain, ${hour}.`,
  unknownRegion: 'à demander',
  askRegion: 'Demandez où est le patient, et choisissez le pays\u00a0: le numéro à appeler en dépend.',
  unknownNumber: 'le numéro d’urgence de l’endroit',
  withoutSpeech: (text: string) => `Ne peut ni entendre ni parler\u00a0: ${text}`,
  abroad: (number: string) =>
    `D’où vous êtes, le numéro court n’aboutit pas. Pour joindre vous-même l’urgence du cabinet\u00a0: ${number}.`,
  cannotCall:
    'D’où vous êtes, vous ne pouvez pas appeler ce numéro\u00a0: c’est l’appelant, un proche ou un voisin qui le compose.',
  secretary: 'Où vous répondez',
  samePlace: 'Dans le pays du cabinet',
  secretaryHint: 'Un numéro d’urgence court ne passe pas d’un pays à l’autre.',
  emergencyLine: 'Numéro complet de l’urgence du cabinet',
  emergencyLineHint:
    'Celui du centre d’urgence de sa région, en entier\u00a0: le seul joignable de l’étranger',
};
