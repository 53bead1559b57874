/** Every place of the settings that is looked for, by the words that stand on it: a view, a section, a field, a button. */
import type { PageLabels } from '../../../lib/content/labels/page-labels';
import type { StartLabels } from '../../../lib/content/labels/start-labels';
import { createWordSearch } from '../../../lib/domain/text/search/word-search';
import { fold } from '../../../lib/domain/text/search-text';
import type { OptionsView } from '../options-views';

type PlaceId = keyof StartLabels['settingsSearch']['also'];
type View = OptionsView['id'];

export type SettingPlace = {
  readonly id: PlaceId;
  readonly view: View;
  /** What stands on it, by which it is also met in its view. */
  readonly name: string;
  /** The heading above, where the place is there only once something of that section is open. */
  readonly under: string | null;
  /** Other words by which it is looked for. */
  readonly also: string;
};

type Names = Readonly<Partial<Record<PlaceId, string>>>;

/** More are not read: a further letter narrows them down. */
const MOST = 8;

const inGeneral = (page: PageLabels, start: StartLabels): Names => ({
  setUp: start.welcome.again,
  rehearse: start.welcome.rehearse,
  floating: start.floating.link,
  you: page.options.secretary,
  firstName: page.options.secretaryName,
  language: page.options.language,
  region: page.places.secretary,
  large: page.readBack.large,
  copySettings: start.copiedSettings.title,
  secretaries: page.secretaries.title,
  practices: page.options.practices,
  practiceTable: start.practiceTable.title,
  keys: page.options.keys,
  singleKeys: start.keyChoice.single,
  allKeys: start.keyChoice.title,
  telephone: start.telephone.title,
  sounds: start.telephone.sounds,
  headset: start.telephone.headset,
  abbreviations: page.abbreviations.title,
  inCode: page.abbreviations.inCode,
  setAside: page.options.setAside,
  remarks: start.remarkList.title,
  problems: page.options.problems.title,
  news: start.remarkList.news,
  sites: page.options.sites,
  addedSites: page.options.addedSites,
  reading: page.agenda.check.title,
});

/** Of the form of one practice. */
const inPractice = ({ options, places, directory }: PageLabels): Names => ({
  hours: options.hours,
  holidays: places.opensOnHolidays,
  facts: options.facts,
  practitioners: options.practitioners,
  absences: options.absences,
  onCall: options.onCall.title,
  directory: directory.fields.title,
});

const elsewhere = (page: PageLabels, { health }: StartLabels): readonly (readonly [View, Names])[] => {
  const { directives, protocols, packs, privacy, vault, message } = page;
  const { phraseOptions: phrases, keepingOptions: keeping } = page;
  const { directive, interrupt, appointment } = directives.options.add;
  const { channel, digestAt, escalation } = message.options;
  const { strength, automatic, onIdle, onWindowBlur, atStart, witness } = privacy;
  return [
    ['directives', { directive, interrupt, appointment }],
    [
      'protocols',
      {
        protocols: protocols.title,
        createProtocol: protocols.create,
        importProtocol: protocols.import,
        packs: packs.title,
      },
    ],
    ['privacy', { strength, automatic, onIdle, onWindowBlur, atStart, witness, vault: vault.title }],
    ['messages', { dialLinks: message.callbacks.dialLinks, channel, digestAt, escalation }],
    [
      'phrases',
      {
        phrases: phrases.editor.title,
        newPhrase: phrases.editor.add,
        awaiting: phrases.editor.onlyAwaiting,
        exchange: phrases.exchange.title,
      },
    ],
    [
      'keeping',
      {
        backup: keeping.backup.title,
        drill: keeping.backup.drill,
        restore: keeping.backup.restore,
        retention: keeping.retention.title,
        contract: keeping.contract.title,
      },
    ],
    ['health', { health: health.title }],
  ];
};

/** All of them, in the order of the views. */
export function settingPlaces(page: PageLabels, start: StartLabels): readonly SettingPlace[] {
  const { also } = start.settingsSearch;
  const placesOf = (view: View, names: Names, under: string | null = null): SettingPlace[] =>
    (Object.entries(names) as [PlaceId, string][]).map(([id, name]) => ({
      id,
      view,
      name,
      under,
      also: also[id],
    }));
  return [
    ...placesOf('general', inGeneral(page, start)),
    ...placesOf('general', inPractice(page), page.options.practices),
    ...elsewhere(page, start).flatMap(([view, names]) => placesOf(view, names)),
  ];
}

/** Finds places by words that stand on them, their view's among them, or by which they are also called; nothing without a word. */
export function createPlaceSearch(
  places: readonly SettingPlace[],
  views: PageLabels['options']['views'],
): (query: string) => readonly SettingPlace[] {
  const search = createWordSearch({
    rows: places,
    fields: ['name', 'also', 'view'],
    textOf: ({ name, also, view }) => ({ name, also, view: views[view] }),
    boost: { name: 3 },
    most: places.length,
  });
  return (query) => {
    const found = search(query) ?? [];
    const isItself = ({ name }: SettingPlace) => fold(name) === fold(query);
    return [...found.filter(isItself), ...found.filter((place) => !isItself(place))].slice(0, MOST);
  };
}
