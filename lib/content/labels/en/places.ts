/** The words for where people are, in English. */
import type { placesFr } from '../fr/places';

export const placesEn: typeof placesFr = {
  regions: {
    fr: 'France',
    qc: 'Quebec',
    be: 'Belgium',
    ch: 'Switzerland',
    lu: 'Luxembourg',
    sn: 'Senegal',
    tn: 'Tunisia',
    ma: 'Morocco',
    mg: 'Madagascar',
  },
  bothClocks: (there: string, here: string) => `${there} (here ${here})`,
  clockLine: (there: string, here: string) => `At the practice it is ${there}, here ${here}.`,
  chooseRegion: 'Choose the region: the emergency number and the hour depend on it.',
  machineZone: (zone: string) => `This desk’s (${zone})`,
  zonesOfRegion: 'Of the region',
  otherZones: 'Others',
  unknownZone: 'This browser does not know this zone: hours follow the clock of this desk.',
  opensOnHolidays: 'Open on public holidays as on other days',
  nextDay: (hour: string) => `Until the next day, ${hour}.`,
  unknownRegion: 'to be asked',
  askRegion: 'Ask where the patient is, and choose the country: the number to call depends on it.',
  unknownNumber: 'the emergency number of the place',
  withoutSpeech: (text: string) => `Can neither hear nor speak: ${text}`,
  abroad: (number: string) =>
    `From where you are the short number leads nowhere. To reach the practice’s emergency centre yourself: ${number}.`,
  cannotCall:
    'From where you are you cannot call this number: the caller, a relative or a neighbour has to dial it.',
  secretary: 'Where you answer from',
  samePlace: 'In the practice’s country',
  secretaryHint: 'A short emergency number does not cross a border.',
  emergencyLine: 'Full number of the practice’s emergency centre',
  emergencyLineHint:
    'That of its district’s emergency centre, in full: the only one that can be reached from abroad',
};
