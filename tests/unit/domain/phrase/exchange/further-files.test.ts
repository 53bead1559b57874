/** More files of other tools: what stands within what, what was switched off, what is said again; entry by entry. */
import { expect, test } from 'vitest';
import { readPhraseFile } from '../../../../../lib/domain/phrase/exchange/phrase-file';
import { compareImport, importCounts } from '../../../../../lib/domain/phrase/exchange/phrase-import';
import { printTable } from '../../../../fakes/print-table';

const rowsOf = (name: string, text: string) => {
  const read = readPhraseFile(name, new TextEncoder().encode(text));
  if (!read.ok) throw new Error(`${name}: ${read.reason}`);
  return compareImport(read.value, { current: [], practiceIds: new Set(), newId: () => crypto.randomUUID() });
};

const espanso = (match: string) => `matches:\n  - ${match}\n`;
const ofForm = (field: string) =>
  espanso(
    `{trigger: ":f", replace: "{{f.a}}", vars: [{name: f, type: form, params: {layout: "[[a]]", fields: {a: ${field}}}}]}`,
  );
const blaze = (text: string) =>
  JSON.stringify({ folders: [{ name: 'F', snippets: [{ shortcut: '/x', text }] }] });
const beeftext = (snippet: string) => JSON.stringify({ combos: [{ keyword: 'kw', snippet }] });
const clipping = (content: string) => JSON.stringify({ userClippingsRoot: [{ name: 'n', content }] });
const vscode = (body: string) => JSON.stringify({ S: { prefix: 'bjr', body } });

/** File, its text, and each entry as « abbreviation | words | losses or reason ». */
const FILES: readonly (readonly [string, string, readonly string[]])[] = [
  ['e.yml', ofForm('{type: choice, values: [Madame, Monsieur]}'), [':f|{Madame|Monsieur}|']],
  ['e.yml', ofForm('{multiline: true, default: demain}'), [':f|{?a=demain}|']],
  [
    'e.yml',
    `global_vars:\n  - {name: cab, type: echo, params: {echo: Glycines}}\n${espanso('{trigger: ":g", replace: "{{cab}}", vars: [{name: cab, type: global}]}')}`,
    [':g|Glycines|'],
  ],
  [
    'e.yml',
    `imports:\n  - ./autre.yml\n${espanso('{trigger: ":a", replace: A}')}`,
    ['|./autre.yml|noText', ':a|A|'],
  ],
  ['e.yml', 'imports:\n  - ./autre.yml\n', ['|./autre.yml|noText']],
  [
    'e.yml',
    espanso(
      '{trigger: ":v", replace: "{{a}}", vars: [{name: a, type: echo, params: {echo: "Cabinet de {{v}}"}}, {name: v, type: echo, params: {echo: Lyon}}]}',
    ),
    [':v|Cabinet de Lyon|'],
  ],
  [
    'e.yml',
    espanso('{trigger: ":v", replace: "{{a}}", vars: [{name: a, type: echo, params: {echo: "{{a}}"}}]}'),
    [':v|{?a}|'],
  ],
  ['e.yml', espanso('{trigger: ":n", replace: X, label: ~, vars: }'), [':n|X|']],
  [
    'e.yml',
    espanso('{trigger: ":y", replace: "en {{a}}", vars: [{name: a, type: date, params: {format: "%B %Y"}}]}'),
    [':y|en {?a}|computed'],
  ],
  [
    'e.yml',
    espanso('{trigger: ":h", html: "Re&ccedil;u&nbsp;: l&rsquo;&oelig;il &#233;t&#xE9; &amp;eacute;"}'),
    [':h|Reçu\u00a0: l’œil été &eacute;|formatting'],
  ],
  ['e.yml', espanso('{trigger: ":h", html: "<td>Lundi</td><td>9 h</td>"}'), [':h|Lundi 9 h|formatting']],
  [
    'e.yml',
    espanso('{trigger: ":m", markdown: "_Votre_ ~~rdv~~ `n_o_m`"}'),
    [':m|Votre rdv n_o_m|formatting'],
  ],
  ['t.json', blaze('Né le {time: DD/MM/YYYY; at=2020-01-01}'), ['/x|Né le {?time}|dateFormat,dateOffset']],
  ['t.json', blaze('{formtext: name=nom}, {=nom}'), ['/x|{?nom}, {?nom}|']],
  ['t.json', blaze('{=upper(nom)}'), ['/x|{?upper(nom)}|computed']],
  ['t.json', blaze('{formmenu: values=["a","b"]; name=civ}'), ['/x|{?civ}|computed']],
  ['t.json', blaze('{time: YYYY}'), ['/x|{?time}|computed']],
  [
    't.json',
    JSON.stringify({
      folders: [{ name: 'F', snippets: [{ shortcut: '/h', html: '<p>Bon<b>jour</b></p>' }] }],
    }),
    ['/h|Bonjour|formatting'],
  ],
  ['b.json', beeftext('Le #{dateTime:+1d}'), ['kw|Le {?date}|dateFormat,dateOffset']],
  ['b.json', beeftext('Le #{date:+3d}'), ['kw|Le {?date}|dateFormat,dateOffset']],
  ['b.json', beeftext('<b>Gras</b>'), ['kw|Gras|formatting']],
  ['b.json', beeftext('2 < 3 et 4 > 1'), ['kw|2 < 3 et 4 > 1|']],
  [
    'b.json',
    JSON.stringify({
      combos: [{ keyword: 'kw', snippet: 'x', group: 'g' }],
      groups: [{ uuid: 'g', name: 'G', enabled: false }],
    }),
    ['|x|disabled'],
  ],
  ['c.json', clipping('Votre <strong>rdv</strong>'), ['|Votre rdv|formatting']],
  ['c.json', clipping('<img src="x.png">'), ['|n|imageOnly']],
  ['v.json', vscode(`\${1:nom}, encore $1`), ['bjr|{?nom=nom}, encore {?nom=nom}|']],
  ['v.json', vscode(`\${1:Madame \${2:Durand}},`), ['bjr|Madame {?Durand=Durand},|computed']],
  ['v.json', vscode(`\${1|un\\,deux,trois|}`), ['bjr|{un,deux|trois}|']],
  ['v.json', vscode(`\${1:nom} \${1/(.{2})/\${1:/upcase}/}!`), ['bjr|{?nom=nom} {?nom=nom}!|computed']],
  ['v.json', vscode(`\${TM_FILENAME/(.*)\\..+$/$1/}`), ['bjr|{?TM_FILENAME}|computed']],
  [
    'v.json',
    vscode(`Le $CURRENT_DATE/\${CURRENT_MONTH}/$CURRENT_YEAR à $CURRENT_HOUR:$CURRENT_MINUTE`),
    ['bjr|Le {date_appel} à {heure_appel}|dateFormat'],
  ],
  ['v.json', vscode(`\${0:fin}`), ['bjr|fin{curseur}|']],
  ['v.json', vscode(`jamais \${1:fermé`), ['bjr|jamais $(1:fermé|braces']],
  ['v.json', '{"S": {"prefix": "a1", "body": ["un", "deux,]",],},}', ['a1|un\ndeux,]|']],
  ['v.json', '{"S": {"prefix": "a1", "body": "un"}, "T": {"prefix": "b1"}}', ['a1|un|', '|T|noText']],
  [
    't.csv',
    'code;texte\n:abreviation-vraiment-tres-longue-pour-rien;b\n:c;d\n',
    ['|b|abbreviation', ':c|d|'],
  ],
  ['t.csv', 'code;texte\n:a;\n:c;d\n', ['|:a|noText', ':c|d|']],
  ['t.csv', 'code;texte\n="15";="0142000000"\n', ['15|0142000000|']],
  ['t.csv', 'abre\u0301viation;texte\n:te\u0302te;te\u0302te\n', [':tête|tête|']],
];

const shown = ({ record, losses, reason }: ReturnType<typeof rowsOf>[number]) =>
  `${record.abbreviation}|${record.text}|${reason ?? losses.join(',')}`;

test('what stands within, was switched off or is said again keeps its meaning, or says what it lost', () => {
  const wrong = FILES.flatMap(([name, text, wanted]) => {
    const got = rowsOf(name, text).map(shown);
    return JSON.stringify(got) === JSON.stringify(wanted) ? [] : [{ text, wanted, got }];
  });
  const { read, kept, altered, refused } = importCounts(FILES.flatMap(([name, text]) => rowsOf(name, text)));
  printTable('further files of other tools', [
    ['files', FILES.length],
    ['entries read', read],
    ['wrong', wrong.length],
  ]);
  expect(wrong).toEqual([]);
  expect(kept + altered + refused).toBe(read);
});
