/** What a column of a table may be in a practice, and why a row of it is refused. */
import type { Weekday } from '../../text/civil-time';
import type { FACT_NAMES } from '../practice';

type Fact = (typeof FACT_NAMES)[number];

export type PracticeColumn =
  | 'name'
  | 'calledAs'
  | 'region'
  | 'timeZone'
  | 'specialty'
  | 'emergencyLine'
  | 'practitioners'
  | 'spokenNames'
  | { readonly fact: Fact }
  | { readonly day: Weekday };

export type RowRefusal =
  | 'noName'
  | 'sameName'
  | 'unknownRegion'
  | 'unknownZone'
  | 'unknownPlace'
  | 'unknownSpecialty'
  | 'noPractitioner'
  | 'unreadHours'
  | 'hiddenSigns'
  | 'torn'
  | 'cutShort';
