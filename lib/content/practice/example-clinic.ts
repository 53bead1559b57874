/** An invented clinic of Québec; its numbers are kept for fiction in North America (555-01xx, NANPA). */
import { Practice } from '../../domain/practice/practice';
import { examplePractice } from './example-practice';
import { everyWorkday } from './example-week';

export const exampleClinic = Practice.parse({
  ...examplePractice,
  id: 'example-fleuve',
  name: 'médicale du Fleuve',
  calledAs: 'clinique',
  region: 'qc',
  timeZone: 'America/Toronto',
  specialty: 'general',
  hours: everyWorkday(['08:00', '12:00'], ['13:00', '17:00']),
  practitioners: [
    { id: 'gagnon', spokenName: 'la docteure Gagnon', shortName: 'Dre Marie Gagnon', languages: 'anglais' },
    { id: 'roy', spokenName: 'le docteur Roy', shortName: 'Dr Simon Roy', languages: 'anglais, espagnol' },
  ],
  directory: [
    {
      id: 'prelevements',
      name: 'le centre de prélèvements',
      purpose: 'prises de sang, sur rendez-vous',
      phone: '418\u202f555-0142',
      language: 'anglais',
    },
  ],
  facts: {
    tel_cabinet: '418\u202f555-0123',
    adresse: '210, rue du Fleuve',
    acces: 'deuxième étage, ascenseur à droite de l’entrée',
    documents: 'votre carte d’assurance maladie et la liste de vos médicaments',
    nouveaux_patients: 'les nouveaux patients passent par le guichet d’accès à un médecin de famille',
    renouvellement: 'par la pharmacie d’abord, qui nous écrit',
    resultats: 'le médecin vous appelle, le secrétariat ne les lit pas',
  },
});
