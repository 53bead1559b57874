/** Which categories of phrases fit a moment of a call: how urgent it is, what it is about, who calls, what was done, which step. */
import type { CallerKind, CallOutcome, CallStep } from '../../domain/call/call';
import type { ReasonWords } from '../../domain/phrase/phrase-fit';
import type { DispositionLevel } from '../../domain/triage/disposition';

export const LEVEL_CATEGORIES: Partial<Record<DispositionLevel, readonly string[]>> = {
  vital: ['urgence-vital'],
  urgent: ['urgence-urgent', 'dent-urgence'],
  day: ['urgence-jour', 'dent-urgence'],
};

export const CALLER_CATEGORIES: Partial<Record<CallerKind, readonly string[]>> = {
  relative: ['confidentialite'],
  professional: ['confreres'],
  administrative: ['confidentialite', 'confreres'],
  sales: ['demarcheurs'],
};

export const OUTCOME_CATEGORIES: Partial<Record<CallOutcome, readonly string[]>> = {
  booked: ['rdv'],
  moved: ['rdv'],
  cancelled: ['rdv'],
  waitingList: ['indisponible'],
  informed: ['infos'],
  transferred: ['transfert'],
  callback: ['message'],
  redirected: ['transfert'],
  refused: ['dire-non'],
};

export const STEP_CATEGORIES: Record<CallStep, readonly string[]> = {
  greeting: ['decroche', 'identification'],
  reason: ['ecoute', 'identification'],
  restatement: ['ecoute'],
  handling: ['rdv', 'indisponible'],
  message: ['message'],
  closing: ['fin'],
};

/** The beginnings of words, folded, that tell what a call is about; in the order in which their phrases are offered. */
export const REASON_WORDS: readonly ReasonWords[] = [
  { categoryId: 'documents', words: ['renouvel', 'ordonnance'] },
  { categoryId: 'documents', words: ['resultat', 'analyse', 'bilan', 'radio'] },
  { categoryId: 'documents', words: ['certificat', 'attestation', 'arret'] },
  { categoryId: 'colere', words: ['colere', 'furieu', 'enerve', 'mecontent', 'inadmissible', 'honte'] },
  { categoryId: 'agressif', words: ['insult', 'menac', 'agress', 'injur'] },
  { categoryId: 'reclamation', words: ['reclam', 'plainte', 'rembours'] },
  { categoryId: 'pleurs', words: ['pleur'] },
  { categoryId: 'anxieux', words: ['anxi', 'angoiss', 'inquiet', 'panique'] },
  { categoryId: 'langue', words: ['traduct', 'anglais', 'interprete'] },
  { categoryId: 'malentendant', words: ['sourd', 'malentendant'] },
  { categoryId: 'organisation', words: ['retard', 'absen', 'remplac'] },
  { categoryId: 'dent-rdv', words: ['devis', 'couronne', 'detartrage', 'appareil'] },
  { categoryId: 'dent-suites', words: ['extraction', 'operation', 'points'] },
  { categoryId: 'dent-urgence', words: ['dent', 'gencive', 'abces', 'gonfle', 'machoire'] },
  { categoryId: 'infos', words: ['horaire', 'ouvert', 'adresse', 'parking', 'tarif', 'prix', 'payer'] },
  { categoryId: 'rdv', words: ['rendez', 'rdv', 'deplac', 'annul', 'decal', 'report'] },
];
