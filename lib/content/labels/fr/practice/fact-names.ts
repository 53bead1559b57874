/** What the facts of a practice are called, in French. */

export const factNamesFr = {
  tel_cabinet: 'Téléphone du cabinet',
  horaires: 'Horaires',
  adresse: 'Adresse',
  acces: 'Accès, repère',
  tarif: 'Tarifs',
  paiement: 'Paiement',
  documents: 'Documents à apporter',
  parking: 'Stationnement',
  numero_garde: 'Numéro de garde',
  tiers_payant: 'Avance des frais',
  nouveaux_patients: 'Nouveaux patients',
  renouvellement: 'Renouvellement d’ordonnance',
  certificats: 'Certificats',
  resultats: 'Résultats',
  visites: 'Visites à domicile',
  mineurs: 'Enfants venus seuls',
  creneaux_urgence: 'Créneaux d’urgence',
  liste_attente: 'Liste d’attente',
};
