/**
 * The invented practice of the demonstration agenda; nobody named here exists. Every number is one of those that France
 * keeps for fiction and never gives to anybody: ARCEP, decision 2018-0881, the numbers for audiovisual works
 * (01 99 00 xx xx).
 */
import { Practice } from '../../domain/practice/practice';

export const examplePractice: Practice = Practice.parse({
  id: 'example-tilleuls',
  name: 'dentaire des Tilleuls',
  isExample: true,
  region: 'fr',
  timeZone: 'Europe/Paris',
  specialty: 'dental',
  eveningFrom: 18,
  signatures: [],
  sealKeys: [],
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
  directory: [
    {
      id: 'garde-dentaire',
      name: 'la garde dentaire',
      purpose: 'urgence dentaire, cabinet fermé',
      phone: '01 99 00 56 78',
      hours: 'le dimanche et les jours fériés, de 9\u202fh à 12\u202fh',
    },
    {
      id: 'laboratoire-prothese',
      name: 'le laboratoire Lumident',
      purpose: 'prothèses, délais de livraison, teintes',
      phone: '01 99 00 21 40',
      hours: 'du lundi au vendredi, de 8\u202fh à 17\u202fh',
    },
    {
      id: 'radiologie',
      name: 'le centre de radiologie du Parc',
      purpose: 'panoramique, cone beam, rendez-vous de radio',
      phone: '01 99 00 33 15',
      hours: 'du lundi au samedi, de 8\u202fh à 18\u202fh',
      language: 'anglais',
    },
    {
      id: 'pharmacie',
      name: 'la pharmacie de la Fontaine',
      purpose: 'ordonnance envoyée, médicament en rupture',
      phone: '01 99 00 41 02',
      hours: 'du lundi au samedi, de 9\u202fh à 19\u202fh\u202f30',
    },
    {
      id: 'comptabilite',
      name: 'la comptabilité',
      purpose: 'factures, devis, tiers payant, remboursements',
      phone: '01 99 00 12 35',
      hours: 'le mardi et le jeudi, de 9\u202fh à 12\u202fh',
    },
    {
      id: 'interpretes',
      name: 'les interprètes par téléphone',
      purpose: 'l’appelant ne parle pas français',
      phone: '01 99 00 77 60',
      language: 'arabe, turc, portugais, anglais',
    },
  ],
  practitioners: [
    { id: 'aubert', spokenName: 'le docteur Aubert', shortName: 'Dr Claire Aubert' },
    { id: 'vasseur', spokenName: 'le docteur Vasseur', shortName: 'Dr Paul Vasseur' },
    { id: 'cherif', spokenName: 'le docteur Cherif', shortName: 'Dr Nadia Cherif' },
  ],
  facts: {
    tel_cabinet: '01 99 00 12 34',
    adresse: '12, allée des Tilleuls',
    acces: 'en face de la fontaine, au premier étage avec ascenseur',
    tarif: 'vingt-trois euros pour une consultation',
    paiement: 'la carte bancaire ou les espèces',
    numero_garde: '01 99 00 56 78',
    documents: 'votre carte Vitale et votre ordonnance',
  },
});
