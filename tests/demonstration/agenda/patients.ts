/** The invented patients of the demonstration practice; nobody here exists. */
import type { Day } from './dates';
import { between, pick, type Random, seededRandom } from './seeded-random';

export type Patient = {
  readonly id: string;
  readonly lastName: string;
  readonly firstName: string;
  /** Empty until somebody asks. */
  readonly birthDate: Day | '';
  /** National pairs: « 06 39 98 12 34 ». */
  readonly phone: string;
  /** Free clinical-looking remark of the patient's file. */
  readonly observation: string;
};

const LAST_NAMES =
  'Martin Bernard Dubois Robert Richard Petit Leroy Moreau Simon Laurent Lefebvre Garcia Bertrand Roux Fournier Morel Girard Mercier Dupont Lambert Bonnet Faure Rousseau Blanc Guérin Muller Henry Roussel Perrin Morin Clément Gauthier Dumont Lopez Fontaine Chevalier Robin Masson Sanchez Boyer Denis Lemaire Duval Joly Gautier Roche Meunier Picard Brunet Blanchard Benali Diallo Traoré Nguyen Haddad Kowalski Ferreira Le-Gall De-Sousa Charpentier-Delacroix'.split(
    ' ',
  );
const FIRST_NAMES =
  'Camille Léa Manon Chloé Inès Jade Louise Zoé Anaïs Élise Hélène Aurélie Nathalie Isabelle Françoise Monique Geneviève Jeanne Thérèse Lucas Hugo Louis Gabriel Raphaël Arthur Jules Théo Rémi Benoît Cédric Jérôme Stéphane François Gérard Michel André Noël Étienne Yanis Karim Fatima Aïcha Mohamed Linh Mamadou Aminata Ousmane Marie-Christine Jean-Baptiste Maëlys'.split(
    ' ',
  );
const OBSERVATIONS = [
  'Hygiène bucco-dentaire bonne, contrôle dans six mois.',
  'Porteur d’un appareil partiel en haut depuis 2021.',
  'Anxiété : prévenir avant chaque geste, prévoir cinq minutes de plus.',
  'Allergie à la pénicilline signalée.',
  'Sous anticoagulant : appeler le cardiologue avant toute extraction.',
  'Sensibilité au froid sur la 26, à surveiller.',
  '',
];

/** 06 39 98 is the range that France keeps for fiction: it can ring at nobody's. */
const fictionalPhone = (random: Random): string =>
  `06 39 98 ${String(between(random, 0, 99)).padStart(2, '0')} ${String(between(random, 0, 99)).padStart(2, '0')}`;

const inventPatient = (random: Random, id: string): Patient => ({
  id,
  lastName: pick(random, LAST_NAMES).replace('Le-', 'Le ').replace('De-', 'De ').toLocaleUpperCase('fr'),
  firstName: pick(random, FIRST_NAMES),
  birthDate: [
    between(random, 1934, 2021),
    String(between(random, 1, 12)).padStart(2, '0'),
    String(between(random, 1, 28)).padStart(2, '0'),
  ].join('-'),
  phone: fictionalPhone(random),
  observation: pick(random, OBSERVATIONS),
});

/** The one whom demonstrations and tests call by name; generated weeks always receive her. */
export const KNOWN_PATIENT: Patient = {
  id: 'p-001',
  lastName: 'DURAND',
  firstName: 'Sophie',
  birthDate: '1984-03-12',
  phone: '06 39 98 27 41',
  observation: 'Sensibilité au froid sur la 26, à surveiller.',
};

/** « DURAND Sophie ». */
export const fullName = (patient: Patient): string => `${patient.lastName} ${patient.firstName}`;

/** `count` patients without homonyms, KNOWN_PATIENT first; throws RangeError beyond the names available. */
export const inventPatients = (seed: number, count: number): Patient[] => {
  if (count > (LAST_NAMES.length * FIRST_NAMES.length) / 2)
    throw new RangeError('Too few names for that many patients.');
  const random = seededRandom(seed);
  const byName = new Map([[fullName(KNOWN_PATIENT), KNOWN_PATIENT]]);
  while (byName.size < count) {
    const patient = inventPatient(random, `p-${String(byName.size + 1).padStart(3, '0')}`);
    if (!byName.has(fullName(patient))) byName.set(fullName(patient), patient);
  }
  return [...byName.values()];
};
