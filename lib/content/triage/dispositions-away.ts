/** What a disposition obliges to do while the practice is closed or the practitioner away; drafts for the practice to sign. */
import * as z from 'zod/mini';
import type { WhoActs } from '../../domain/message/who-acts';
import { fillTemplate } from '../../domain/phrase/phrase-fill';
import type { OnCallRow } from '../../domain/practice/on-call';
import type { Practice } from '../../domain/practice/practice';
import { saidOf } from '../../domain/practice/said-of';
import type { LanguageId } from '../../domain/text/language/language-id';
import { Region } from '../../domain/text/region';
import { type Disposition, DispositionLevel } from '../../domain/triage/disposition';
import type { CallInTheirPlace, EmergencyRegion } from '../../domain/triage/emergency-numbers';
import { inLanguage, spokenIn } from '../text/in-language';
import { dispositionOf, otherWays, ownCallWords } from './dispositions';
import awayData from './dispositions-away.json';
import { vitalNumber } from './emergency-numbers';
import outOfHoursData from './out-of-hours.json';

const Away = z.object({
  level: DispositionLevel,
  replaced: z.string(),
  unreachable: z.string(),
  /** The level named by who acts, where its usual name calls for the practitioner. */
  labels: z.optional(z.object({ replaced: z.string(), unreachable: z.string() })),
  sources: z.array(z.string()).check(z.minLength(1)),
});

export const awayActions = z.array(Away).parse(awayData);

/** Out-of-hours number by region and specialty, one of the region's own; empty where each district has another. */
export const outOfHours = z
  .record(Region, z.object({ general: z.string(), dental: z.string() }))
  .parse(outOfHoursData);

/**
 * Whoever is on call now by the practice's own rows, then its on-call number: it knows its district; empty where neither it
 * nor the region has one.
 */
export const onCallNumber = (
  { facts, region, specialty }: Pick<Practice, 'facts' | 'region' | 'specialty'>,
  duty: Pick<OnCallRow, 'phone'> | null = null,
): string => {
  const { numero_garde: own = '' } = facts;
  return duty?.phone.trim() || own.trim() || outOfHours[region][specialty];
};

/** « la garde », with its number where one is known, and whose that is: a name never stands before the number of another. */
const dutyWords = (practice: Practice, duty: OnCallRow | null, language: LanguageId): string => {
  const number = onCallNumber(practice, duty);
  const isTheirs = !number || Boolean(duty?.phone.trim());
  const told = [isTheirs && duty?.name.trim(), number].filter(Boolean).join(', ');
  return spokenIn(language).onDuty(told);
};

/** Where the patient is, how the secretary can call for them, and who of the practice can act now. */
type Circumstances = {
  readonly region: EmergencyRegion | null;
  readonly ownCall: CallInTheirPlace;
  readonly practice: Practice;
  readonly who: WhoActs;
  /** Who is on call at this moment; null where the practice has written nobody down. */
  readonly duty?: OnCallRow | null;
  /** Absent: French. */
  readonly language?: LanguageId;
};

/** The words of a level with whoever can act now in the place of a practitioner who cannot. */
export function dispositionNow(
  level: DispositionLevel,
  { region, ownCall, practice, who, duty = null, language = 'fr' }: Circumstances,
): Disposition {
  const base = dispositionOf(level, { region, ownCall, language });
  const away = inLanguage(awayActions, 'triage/dispositions-away', language).find(
    (row) => row.level === level,
  );
  if (!away || who.state === 'practitioner') return base;
  const replacement = who.state === 'replacement' ? who : { name: '', phone: '' };
  const number = vitalNumber(region, language);
  const values = new Map([
    ['urgence', number],
    ['appel_par_vous', ownCallWords(ownCall, number, language)],
    ['autres_voies', otherWays(region, language)],
    ['garde', dutyWords(practice, duty, language)],
    ['remplacant', spokenIn(language).practitioner(replacement.name).praticien],
    ['tel_remplacant', replacement.phone],
  ]);
  const way = who.state === 'replacement' ? 'replaced' : 'unreachable';
  const action = fillTemplate(away[way], values).text.replace(' {autres_voies}', '');
  return {
    ...base,
    label: away.labels?.[way] ?? base.label,
    action: saidOf(action, practice, spokenIn(language)),
  };
}
