/** What a blank is called when a phrase's variable has no value yet, in words a caller could be asked for. */

import type { PHRASE_VARIABLES } from '../../domain/phrase/phrase-values';
import type { LanguageId } from '../../domain/text/language/language-id';
import { inLanguage, spokenIn } from '../text/in-language';

export const VARIABLE_NAMES: Record<(typeof PHRASE_VARIABLES)[number], string> = {
  salutation: 'salutation',
  cabinet: 'nom du cabinet',
  praticien: 'praticien',
  Praticien: 'praticien',
  du_praticien: 'du praticien',
  au_praticien: 'au praticien',
  urgence: 'numéro d’urgence',
  urgence_par_nous: 'numéro d’urgence que vous pouvez composer d’ici',
  urgence_sms: 'numéro d’urgence par SMS',
  secretaire: 'votre prénom',
  appelant: 'nom de l’appelant',
  delai: 'délai',
  horaires: 'horaires',
  reouverture: 'réouverture',
  tel: 'numéro de l’appelant',
  tel_cabinet: 'numéro du cabinet',
  tel_remplacant: 'numéro du remplaçant',
  creneau: 'créneau',
  date: 'date du rendez-vous',
  heure: 'heure du rendez-vous',
  date_appel: 'date de l’appel',
  heure_appel: 'heure de l’appel',
  heure_rappel: 'heure du rappel',
  duree: 'durée',
  documents: 'documents',
  tarif: 'tarif',
  paiement: 'moyens de paiement',
  adresse: 'adresse',
  acces: 'accès',
  service: 'service',
  tel_service: 'numéro du service',
  horaires_service: 'heures du service',
  motif: 'motif',
  remplacant: 'remplaçant',
  au_remplacant: 'au remplaçant',
  dates_absence: 'dates d’absence',
  numero_garde: 'numéro de garde',
  patient: 'nom du patient',
  naissance: 'date de naissance',
  consigne: 'consigne',
  tiers_payant: 'avance des frais',
  souhait: 'souhait',
  parking: 'stationnement',
  promesse: 'promesse',
  tel_en_paires: 'numéro de l’appelant',
  demain: 'demain',
  nouveaux_patients: 'nouveaux patients',
  renouvellement: 'renouvellement d’ordonnance',
  certificats: 'certificats',
  resultats: 'résultats',
  visites: 'visites à domicile',
  mineurs: 'enfants venus seuls',
  creneaux_urgence: 'créneaux d’urgence',
  liste_attente: 'liste d’attente',
};

/**
 * The words for what a phrase asks, by the inside of its tag: a variable's name, a field's label, the answers of a choice,
 * a condition as a question. What is unknown is shown as it is written.
 */
export const variableName = (tag: string, language: LanguageId = 'fr'): string => {
  if (tag.startsWith('?')) return tag.slice(1);
  if (tag.startsWith('si ')) return tag.slice(3);
  const names: Readonly<Record<string, string>> = inLanguage(
    VARIABLE_NAMES,
    'phrase/variable-names',
    language,
  );
  const { locale } = spokenIn(language);
  return names[tag] ?? new Intl.ListFormat(locale(null), { type: 'disjunction' }).format(tag.split('|'));
};
