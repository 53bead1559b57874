/** What is said in an outgoing call: who it is before anything else, and to a voicemail nothing of anybody's health. */
import { type AppState, practiceById } from '../app-state';

/** In the order in which it is said. */
const CALLBACK = ['rappel-01', 'rappel-02', 'rappel-03', 'rappel-04', 'rappel-07'];

/** Somebody is away on the day of the appointment. */
const DAY_LIST = ['rappel-01', 'rappel-02', 'rappel-09', 'organisation-04'];

/** Nobody's specialty is heard by whoever listens, unless the practice lets its name be said. */
const voicemail = (state: AppState, practiceId: string): string =>
  practiceById(state, practiceId)?.namedOnVoicemail ? 'rappel-08' : 'rappel-06';

type ToCallBack = { readonly practiceId: string; readonly voicemail: boolean | null };

/** Ids of the phrases; nothing for a voicemail on which nothing may be left. */
export const callbackScript = (state: AppState, { practiceId, voicemail: may }: ToCallBack): string[] =>
  may === false ? CALLBACK : [...CALLBACK, voicemail(state, practiceId)];

export const dayListScript = (state: AppState, practiceId: string): string[] => [
  ...DAY_LIST,
  voicemail(state, practiceId),
];
