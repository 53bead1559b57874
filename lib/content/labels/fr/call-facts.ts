/** What is known of a call, by one name each wherever it is told, in French: fields, message, journal, tables. */
export const factsFr = {
  practice: 'Cabinet',
  caller: 'Appelant',
  patient: 'Patient',
  birthDate: 'Né(e) le',
  phone: 'Téléphone',
  reason: 'Motif',
  message: 'Message',
  promise: 'Promis',
  told: 'Dit à l’appelant',
  level: 'Urgence',
  status: 'État',
  triage: 'Questions posées',
  identity: 'Identité',
  toTell: 'Patients à prévenir',
};
