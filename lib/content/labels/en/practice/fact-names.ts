/** What the facts of a practice are called, in English. */
import type { factNamesFr } from '../../fr/practice/fact-names';
import type { Words } from '../../words';

export const factNamesEn: Words<typeof factNamesFr> = {
  tel_cabinet: 'Practice phone number',
  horaires: 'Opening hours',
  adresse: 'Address',
  acces: 'Directions, landmark',
  tarif: 'Fees',
  paiement: 'Payment',
  documents: 'Documents to bring',
  parking: 'Parking',
  numero_garde: 'Out-of-hours number',
  tiers_payant: 'Who pays first',
  nouveaux_patients: 'New patients',
  renouvellement: 'Renewal of a prescription',
  certificats: 'Certificates',
  resultats: 'Results',
  visites: 'Home visits',
  mineurs: 'Children who come alone',
  creneaux_urgence: 'Emergency slots',
  liste_attente: 'Waiting list',
};
