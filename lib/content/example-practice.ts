/** The invented practice of the demonstration agenda; nobody named here exists. */
import { Practice } from '../domain/practice';

export const examplePractice: Practice = Practice.parse({
  id: 'example-tilleuls',
  name: 'dentaire des Tilleuls',
  region: 'fr',
  timeZone: 'Europe/Paris',
  specialty: 'dental',
  eveningFrom: 18,
  signatures: [],
  practitioners: [
    { id: 'aubert', spokenName: 'le docteur Aubert', shortName: 'Dr Claire Aubert' },
    { id: 'vasseur', spokenName: 'le docteur Vasseur', shortName: 'Dr Paul Vasseur' },
    { id: 'cherif', spokenName: 'le docteur Cherif', shortName: 'Dr Nadia Cherif' },
  ],
  facts: {
    tel_cabinet: '01 99 00 12 34',
    horaires: 'lundi à huit heures',
    adresse: '12, allée des Tilleuls',
    acces: 'en face de la fontaine, au premier étage avec ascenseur',
    tarif: 'vingt-trois euros pour une consultation',
    paiement: 'la carte bancaire ou les espèces',
    documents: 'votre carte Vitale et votre ordonnance',
  },
});
