/** An invented general practice of France; its numbers are kept for fiction (see `example-practice.ts`). */
import { Practice } from '../../domain/practice/practice';
import { examplePractice } from './example-practice';
import { everyWorkday } from './example-week';

export const exampleGeneral = Practice.parse({
  ...examplePractice,
  id: 'example-peupliers',
  name: 'médical des Peupliers',
  specialty: 'general',
  hours: everyWorkday(['08:00', '12:00'], ['14:00', '18:30']),
  practitioners: [
    { id: 'lenoir', spokenName: 'le docteur Lenoir', shortName: 'Dr Hélène Lenoir', languages: 'anglais' },
    { id: 'haddad', spokenName: 'le docteur Haddad', shortName: 'Dr Karim Haddad', languages: 'arabe' },
  ],
  directory: [
    {
      id: 'laboratoire',
      name: 'le laboratoire du Marché',
      purpose: 'prises de sang, résultats',
      phone: '01 99 00 22 10',
      hours: 'du lundi au samedi, de 7\u202fh\u202f30 à 13\u202fh',
    },
    {
      id: 'infirmiers',
      name: 'le cabinet infirmier de la Place',
      purpose: 'pansements, soins à domicile',
      phone: '01 99 00 22 20',
    },
  ],
  facts: {
    tel_cabinet: '01 99 00 22 00',
    adresse: '4, place du Marché',
    acces: 'au rez-de-chaussée, porte de gauche',
    paiement: 'la carte bancaire, les chèques ou les espèces',
    documents: 'votre carte Vitale et vos ordonnances en cours',
    nouveaux_patients: 'le cabinet prend de nouveaux patients du quartier',
    renouvellement: 'sur rendez-vous, au moins une semaine avant la fin du traitement',
    certificats: 'toujours en consultation, jamais par téléphone',
    resultats: 'le médecin rappelle, le secrétariat ne les lit pas',
    visites: 'à demander avant 10\u202fh, le médecin décide',
    mineurs: 'à partir de seize ans, avec un mot d’un parent',
    creneaux_urgence: 'à 11\u202fh et à 17\u202fh',
  },
});
