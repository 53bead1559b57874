/** A practice answered for, its practitioners, and the facts that phrases may say. */
import * as z from 'zod/mini';
import { Region } from '../text/region';
import { DirectoryEntry } from './directory';
import { Dispatch, defaultDispatch } from './dispatch';
import { OnCallRow } from './on-call';
import { Absence, OpeningHours } from './opening-hours';
import { PLACE_KINDS } from './place-kind';
import { RetentionRegister } from './retention-register';
import { Proof, SealKey } from './signing/seal-key';

/** Recipient of messages, author and signatory of directives. */
export const Practitioner = z.object({
  id: z.string().check(z.minLength(1)),
  /** Full spoken form, the one that {praticien} says: « le docteur Martin », « Mme Petit, sage-femme ». */
  spokenName: z.string().check(z.minLength(1)),
  /** Short written form for lists and slips: « Dr Martin ». */
  shortName: z.string().check(z.minLength(1)),
  /** Other languages spoken, as they are told: « anglais, arabe ». */
  languages: z.optional(z.string()),
});
export type Practitioner = z.infer<typeof Practitioner>;

/** Facts that the settings page asks for; each is the name of a variable of the phrases. */
export const FACT_NAMES = [
  'tel_cabinet',
  'horaires',
  'adresse',
  'acces',
  'tarif',
  'paiement',
  'documents',
  'parking',
  'numero_garde',
  'tiers_payant',
  'nouveaux_patients',
  'renouvellement',
  'certificats',
  'resultats',
  'visites',
  'mineurs',
  'creneaux_urgence',
  'liste_attente',
] as const;

/** Facts that a phrase may say, by the name of the variable that says them (`horaires`, `adresse`, `tarif` …). */
const PracticeFacts = z.record(z.string(), z.string());

/** A named practitioner took responsibility for the words of a protocol or of a phrase. */
const Signature = z.object({
  contentId: z.string(),
  /** The number under which these words stood: told, never what the signature holds for. */
  version: z.number(),
  practitionerId: z.string(),
  signedAt: z.number(),
  /** The secretary at whose desk it was made: told, never what the signature holds for. Absent in what came from elsewhere. */
  deskOf: z.optional(z.string()),
  /** After this moment the content still works, under a banner. */
  reviewBy: z.optional(z.number()),
  /** `sealOfWords` of the words that were read; absent in what earlier builds signed, which counts no more. */
  seal: z.optional(z.string()),
  /** Made by the practitioner's own code. */
  proof: z.optional(Proof),
});
export type Signature = z.infer<typeof Signature>;

export const Practice = z.object({
  id: z.string().check(z.minLength(1)),
  /** What follows « Cabinet » or « Clinique » in the greeting: « dentaire des Tilleuls ». */
  name: z.string().check(z.minLength(1)),
  /** How callers call the place; null: as its region does. */
  calledAs: z._default(z.nullable(z.enum(PLACE_KINDS)), null),
  /** Archived and removed ones are answered for no more, their calls keep their name; null: it was always answered for. */
  standing: z._default(z.nullable(z.enum(['answered', 'archived', 'removed'])), null),
  /** Its place in every list, the lowest first. */
  rank: z._default(z.number(), 0),
  /** Invented, to be tried and thrown away whole. */
  isExample: z._default(z.boolean(), false),
  /** The day on which somebody last read the whole card (YYYY-MM-DD); empty: never. */
  reviewedOn: z._default(z.string(), ''),
  region: Region,
  /** Full number of the emergency centre of the practice's district, the only one that a secretary abroad can dial. */
  emergencyLine: z._default(z.string(), ''),
  /** IANA zone: all that is said and noted follows the practice's clock, not the desk's. Empty while none was chosen: the machine's. */
  timeZone: z._default(z.string(), ''),
  specialty: z.enum(['general', 'dental']),
  practitioners: z.array(Practitioner).check(z.minLength(1)),
  facts: PracticeFacts,
  /** Hour (0–23) from which « Bonjour » becomes « Bonsoir ». */
  eveningFrom: z.number(),
  signatures: z.array(Signature),
  /** With what its practitioners sign; the latest of each is the one in use, the earlier ones still confirm. */
  sealKeys: z._default(z.array(SealKey), []),
  /** Specialties of the catalogue that this practice has switched off; never the general ones. */
  hiddenSpecialties: z._default(z.array(z.string()), []),
  /** Null until it is filled in: then nothing is said of hours. */
  hours: z._default(z.nullable(OpeningHours), null),
  /** True where public holidays are days like the others. */
  opensOnHolidays: z._default(z.boolean(), false),
  /** Where holidays of its own are kept besides the region's (`holiday-places.ts`); empty where none are. */
  holidayPlace: z._default(z.string(), ''),
  absences: z._default(z.array(Absence), []),
  /** Who is on call for it, by dates. */
  onCall: z._default(z.array(OnCallRow), []),
  /** Its name may be left on a voicemail: it may tell a specialty to whoever listens. */
  namedOnVoicemail: z._default(z.boolean(), false),
  /** Whom callers are sent to, in the order in which they are listed. */
  directory: z._default(z.array(DirectoryEntry), []),
  dispatch: z._default(Dispatch, defaultDispatch),
  /** Days by kind, where its register of processing says other than usual. */
  retention: z._default(RetentionRegister, () => ({})),
});
export type Practice = z.infer<typeof Practice>;

/** A practice as it is filled in: its region is chosen, never assumed. */
export const PracticeDraft = z.extend(Practice, { region: z.nullable(Region) });
export type PracticeDraft = Omit<Practice, 'region'> & { readonly region: Region | null };
