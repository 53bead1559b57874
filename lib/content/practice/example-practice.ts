/** The invented practice of the demonstration agenda; nobody named here exists. */
import { Practice } from '../../domain/practice/practice';

export const examplePractice: Practice = Practice.parse({
  id: 'example-tilleuls',
  name: 'dentaire des Tilleuls',
  region: 'fr',
  timeZone: 'Europe/Paris',
  specialty: 'dental',
  eveningFrom: 18,
  signatures: [],
  hours: {
    monday: [
      { from: '08:30', to: '12:30' },
      { from: '14:00', to: '19:00' },
    ],
    tuesday: [
      { from: '08:30', to: '12:30' },
      { from: '14:00', to: '19:00' },
    ],
    wednesday: [
      { from: '08:30', to: '12:30' },
      { from: '14:00', to: '19:00' },
    ],
    thursday: [
      { from: '08:30', to: '12:30' },
      { from: '14:00', to: '19:00' },
    ],
    friday: [
      { from: '08:30', to: '12:30' },
      { from: '14:00', to: '18:00' },
    ],
    saturday: [{ from: '09:00', to: '12:00' }],
    sunday: [],
  },
  absences: [],
  practitioners: [
    { id: 'aubert', spokenName: 'le docteur Aubert', shortName: 'Dr Claire Aubert' },
    { id: 'vasseur', spokenName: 'le docteur Vasseur', shortName: 'Dr Paul Vasseur' },
    { id: 'cherif', spokenName: 'le docteur Cherif', shortName: 'Dr Nadia Cherif' },
  ],
  facts: {
    tel_cabinet: '01 99 00 12 34',
    horaires:
      'du lundi au jeudi de huit heures trente à dix-neuf heures, le vendredi jusqu’à dix-huit heures, et le samedi matin',
    adresse: '12, allée des Tilleuls',
    acces: 'en face de la fontaine, au premier étage avec ascenseur',
    tarif: 'vingt-trois euros pour une consultation',
    paiement: 'la carte bancaire ou les espèces',
    numero_garde: '01 99 00 56 78',
    documents: 'votre carte Vitale et votre ordonnance',
  },
});
