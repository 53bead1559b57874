/** What is known of a call, by one name each wherever it is told, in English: fields, message, journal, tables. */
export const factsEn = {
  practice: 'Practice',
  caller: 'Caller',
  patient: 'Patient',
  birthDate: 'Born',
  phone: 'Phone',
  reason: 'Reason',
  message: 'Message',
  promise: 'Promised',
  told: 'Told to the caller',
  level: 'Urgency',
  status: 'Status',
  triage: 'Questions asked',
  identity: 'Identity',
  toTell: 'Patients to tell',
};
