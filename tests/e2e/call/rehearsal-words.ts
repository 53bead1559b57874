// A rehearsal in the two languages: the words on its screen, and what she types to find a protocol or a phrase.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../../lib/content/labels/en/en.ts';
import { pagesEn } from '../../../lib/content/labels/en/start/pages.ts';
import { rehearsalEn } from '../../../lib/content/labels/en/start/rehearsal.ts';
import { fr } from '../../../lib/content/labels/fr/fr.ts';
import { pagesFr } from '../../../lib/content/labels/fr/start/pages.ts';
import { rehearsalFr } from '../../../lib/content/labels/fr/start/rehearsal.ts';
import { RehearsalCall } from '../../../lib/domain/call/rehearsal/rehearsal-call.ts';
import { Translation, translated } from '../../../lib/domain/text/language/translation.ts';

export const WORDS = {
  fr: {
    ...fr,
    ...pagesFr,
    rehearsal: rehearsalFr,
    messageSaved: 'Message pour',
    callbackNoted: 'Rappel noté',
    onHold: 'attente',
    typed: {
      protocols: {
        'fievre-enfant': 'fièvre du bébé',
        'saignement-extraction': 'saignement après une dent arrachée',
        'difficulte-respirer': 'du mal à respirer',
        'idees-suicidaires': 'idées de mort',
        'abces-gonflement': 'joue gonflée',
        'douleur-thoracique': 'douleur dans la poitrine',
        avc: 'visage de travers',
      },
      phrases: {
        colere: 'comprends votre agacement',
        agressif: 'parlions calmement',
        confus: 'des questions courtes',
        confidentialite: 'ni de confirmer ni d’infirmer',
        demarcheurs: 'ne répond pas aux démarchages',
      },
    },
  },
  en: {
    ...en,
    ...pagesEn,
    rehearsal: rehearsalEn,
    messageSaved: 'Message for',
    callbackNoted: 'Callback noted',
    onHold: 'hold',
    typed: {
      protocols: {
        'fievre-enfant': 'baby fever',
        'saignement-extraction': 'bleeding after extraction',
        'difficulte-respirer': 'trouble breathing',
        'idees-suicidaires': 'suicidal',
        'abces-gonflement': 'swollen cheek',
        'douleur-thoracique': 'chest pain',
        avc: 'crooked face',
      },
      phrases: {
        colere: 'understand that you are annoyed',
        agressif: 'us to speak calmly',
        confus: 'going to ask short questions',
        confidentialite: 'either to confirm or to deny',
        demarcheurs: 'does not respond to sales calls',
      },
    },
  },
} as const;
export type Words = (typeof WORDS)[keyof typeof WORDS];

const folder = join(import.meta.dirname, '../../../lib/content/call');
const fileOf = (...path: readonly string[]): unknown =>
  JSON.parse(readFileSync(join(folder, ...path), 'utf8'));

/** The ids of all fictitious calls: the names of their files. */
export const REHEARSALS = readdirSync(join(folder, 'rehearsal')).map((name) => name.replace('.json', ''));

/** A fictitious call as its caller speaks in a language. */
export function rehearsalIn(language: keyof typeof WORDS, id: string): RehearsalCall {
  const call = RehearsalCall.parse(fileOf('rehearsal', `${id}.json`));
  return language === 'fr'
    ? call
    : translated(call, Translation.parse(fileOf(language, 'rehearsal', `${id}.json`)));
}
