/** One kit of controls: what a room needs of them it takes from components/kit, and writes none by hand. */
import { expect, test } from 'vitest';
import { readSources } from './import-graph';

/** What only the kit writes, with the piece that is there for it. */
const CONTROLS: Readonly<Record<string, RegExp>> = {
  'a list to choose from: Select, SelectField': /<select\b/,
  'one of a few: RadioChoice': /role="radiogroup"|type="radio"/,
  'chips: ChoiceChips': /role="toolbar"|class="(?:[^"]* )?chips\b/,
  'a layer: Layer, LayerFrame': /role="(?:alert)?dialog"|<dialog\b/,
  'a list that is walked: ListBox, OptionRow, WalkedList': /role="(?:listbox|option)"/,
  'a key: KeyHint, KeyMark, KeyCap': /<kbd\b|key-(?:cap|hint)/,
  'views of a page: ViewLinks, ViewButtons': /view-switch/,
  'what is told: Banner, Said, NamedStatus, Alarm':
    /<[a-z]+ [^<]*(?:role="(?:status|alert)"|class="(?:[^"]* )?banner\b)/,
  'a file that is asked for: FileButton': /type="file"/,
};

/** The controls that a source writes by hand. */
const byHand = (text: string): string[] => Object.keys(CONTROLS).filter((name) => CONTROLS[name]?.test(text));

const drawn = [...readSources(process.cwd())].filter(
  ([path]) => /^(components|entrypoints)\/.*\.tsx$/.test(path) && !path.startsWith('components/kit/'),
);

test('no room writes a control of the kit by hand', () => {
  expect(drawn.length).toBeGreaterThan(100);
  const found = drawn.flatMap(([path, text]) => byHand(text).map((name) => `${path} — ${name}`));
  expect(found).toEqual([]);
});

const PLANTED: Readonly<Record<string, string>> = {
  '<label>{name}<select value={id}>': 'a list to choose from: Select, SelectField',
  '<div role="radiogroup">': 'one of a few: RadioChoice',
  '<div class="chips wide" tabIndex={-1}>': 'chips: ChoiceChips',
  '<div class="overlay" role="dialog">': 'a layer: Layer, LayerFrame',
  '<dialog open>': 'a layer: Layer, LayerFrame',
  '<li role="option">': 'a list that is walked: ListBox, OptionRow, WalkedList',
  '<kbd>Alt</kbd>': 'a key: KeyHint, KeyMark, KeyCap',
  '<nav class="view-switch">': 'views of a page: ViewLinks, ViewButtons',
  '<p class="remark" role="alert">': 'what is told: Banner, Said, NamedStatus, Alarm',
  '<p class="banner calm">': 'what is told: Banner, Said, NamedStatus, Alarm',
  '<input type="file" />': 'a file that is asked for: FileButton',
};

test('one that is planted is found, the piece itself is not', () => {
  for (const [text, name] of Object.entries(PLANTED)) expect(byHand(text)).toEqual([name]);
  expect(
    byHand('<SelectField label={name} /><Layer title={title}><KeyHint of="call.new" /></Layer>'),
  ).toEqual([]);
});
