/** Words of the set-up, of the rehearsal, of the import of practices and of the state of Décroché, apart from all others: the panel draws none of it, and need not load them first. */
import type { Settings } from '../../domain/settings';
import { copiedSettingsEn } from './en/start/copied-settings';
import { dayListsEn } from './en/start/day-lists';
import { floatingEn } from './en/start/floating';
import { healthEn } from './en/start/health';
import { keyChoiceEn } from './en/start/key-choice';
import { mentionsEn } from './en/start/mentions';
import { practiceTableEn } from './en/start/practice-table';
import { rehearsalEn } from './en/start/rehearsal';
import { remarkListEn } from './en/start/remark-list';
import { settingsSearchEn } from './en/start/settings-search';
import { telephoneOptionsEn } from './en/start/telephone';
import { welcomeEn } from './en/start/welcome';
import { copiedSettingsFr } from './fr/start/copied-settings';
import { dayListsFr } from './fr/start/day-lists';
import { floatingFr } from './fr/start/floating';
import { healthFr } from './fr/start/health';
import { keyChoiceFr } from './fr/start/key-choice';
import { mentionsFr } from './fr/start/mentions';
import { practiceTableFr } from './fr/start/practice-table';
import { rehearsalFr } from './fr/start/rehearsal';
import { remarkListFr } from './fr/start/remark-list';
import { settingsSearchFr } from './fr/start/settings-search';
import { telephoneOptionsFr } from './fr/start/telephone';
import { welcomeFr } from './fr/start/welcome';
import type { Words } from './words';

const fr = {
  welcome: welcomeFr,
  rehearsal: rehearsalFr,
  keyChoice: keyChoiceFr,
  copiedSettings: copiedSettingsFr,
  practiceTable: practiceTableFr,
  remarkList: remarkListFr,
  telephone: telephoneOptionsFr,
  dayLists: dayListsFr,
  mentions: mentionsFr,
  floating: floatingFr,
  health: healthFr,
  settingsSearch: settingsSearchFr,
};

export type StartLabels = Words<typeof fr>;

export const startLabels: Readonly<Record<Settings['language'], StartLabels>> = {
  fr,
  en: {
    welcome: welcomeEn,
    rehearsal: rehearsalEn,
    keyChoice: keyChoiceEn,
    copiedSettings: copiedSettingsEn,
    practiceTable: practiceTableEn,
    remarkList: remarkListEn,
    telephone: telephoneOptionsEn,
    dayLists: dayListsEn,
    mentions: mentionsEn,
    floating: floatingEn,
    health: healthEn,
    settingsSearch: settingsSearchEn,
  },
};
