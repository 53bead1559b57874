/** Files of other tools keep their meaning or say what they lose: entry by entry, against what each must become. */
import { expect, test } from 'vitest';
import { currentRecords } from '../../../../../lib/domain/phrase/exchange/current-records';
import { readPhraseFile } from '../../../../../lib/domain/phrase/exchange/phrase-file';
import { compareImport, importCounts } from '../../../../../lib/domain/phrase/exchange/phrase-import';
import { printTable } from '../../../../fakes/print-table';

let ids = 0;
const EMPTY = {
  current: currentRecords([], []),
  practiceIds: new Set<string>(),
  newId: () => {
    ids += 1;
    return `new-${ids}`;
  },
};

const rowsOf = (name: string, text: string) => {
  const read = readPhraseFile(name, new TextEncoder().encode(text));
  if (!read.ok) throw new Error(`${name}: ${read.reason}`);
  return compareImport(read.value, EMPTY);
};

const espanso = (...matches: string[]) => `matches:\n${matches.map((match) => `  - ${match}\n`).join('')}`;
const dated = (format: string, offset?: number) =>
  `{trigger: ":d", replace: "Le {{d}}.", vars: [{name: d, type: date, params: {format: "${format}"${offset === undefined ? '' : `, offset: ${offset}`}}}]}`;
const blaze = (text: string) =>
  JSON.stringify({ version: 7, folders: [{ name: 'F', snippets: [{ name: 'n', shortcut: '/x', text }] }] });
const beeftext = (snippet: string, more: object = {}) =>
  JSON.stringify({ fileFormatVersion: 10, combos: [{ name: 'n', keyword: 'kw', snippet, ...more }] });
const clipping = (content: string) =>
  JSON.stringify({ version: '6.1', userClippingsRoot: [{ name: 'F', children: [{ name: 'n', content }] }] });
const vscode = (body: string | string[]) => JSON.stringify({ S: { prefix: 'bjr', body } });

/** File, its text, and each entry as « abbreviation | words | losses or reason ». */
const FILES: readonly (readonly [string, string, readonly string[]])[] = [
  ['e.yml', espanso(dated('%d/%m/%Y', 86400)), [':d|Le {demain}.|dateFormat']],
  ['e.yml', espanso(dated('%d/%m/%Y', 604800)), [':d|Le {?d}.|dateFormat,dateOffset']],
  ['e.yml', espanso(dated('%d/%m/%Y', -86400)), [':d|Le {?d}.|dateFormat,dateOffset']],
  ['e.yml', espanso(dated('%d/%m/%Y', 3600)), [':d|Le {?d}.|dateFormat,dateOffset']],
  ['e.yml', espanso(dated('%H:%M', 3600)), [':d|Le {?d}.|dateFormat,dateOffset']],
  ['e.yml', espanso(dated('%d/%m/%Y')), [':d|Le {date_appel}.|dateFormat']],
  ['e.yml', espanso(dated('%H:%M')), [':d|Le {heure_appel}.|dateFormat']],
  ['e.yml', espanso(dated('%d/%m %H:%M')), [':d|Le {date_appel} à {heure_appel}.|dateFormat']],
  ['e.yml', espanso('{triggers: ["m.", "msr"], replace: "monsieur,"}'), ['m.|monsieur,|', 'msr|monsieur,|']],
  [
    'e.yml',
    espanso('{trigger: 15, replace: "Appelez le 15."}', '{trigger: ":ok", replace: "D\'accord."}'),
    ['15|Appelez le 15.|', ":ok|D'accord.|"],
  ],
  ['e.yml', espanso('{trigger: ":std", replace: 0142000000}'), [':std|0142000000|']],
  [
    'e.yml',
    espanso('{trigger: ":o", replace: "{{o}}", vars: [{name: o, type: echo, params: {echo: "Cabinet"}}]}'),
    [':o|Cabinet|'],
  ],
  [
    'e.yml',
    espanso(
      '{trigger: ":c", replace: "{{c}}", vars: [{name: c, type: choice, params: {values: [{label: Madame, id: a}, {label: Monsieur, id: b}]}}]}',
    ),
    [':c|{Madame|Monsieur}|'],
  ],
  [
    'e.yml',
    espanso(
      '{trigger: ":r", replace: "{{c}}", vars: [{name: c, type: random, params: {choices: [Oui, Si]}}]}',
    ),
    [':r|{Oui|Si}|random'],
  ],
  [
    'e.yml',
    espanso('{trigger: ":s", replace: "{{c}}", vars: [{name: c, type: shell, params: {cmd: date}}]}'),
    [':s|{?c}|computed'],
  ],
  [
    'e.yml',
    espanso(
      '{trigger: ":f", form: "[[t]] [[nom]],", form_fields: {t: {type: choice, values: [Madame, Monsieur]}}}',
    ),
    [':f|{Madame|Monsieur} {?nom},|'],
  ],
  ['e.yml', espanso('{trigger: ":l", replace: "a [[b]] c"}'), [':l|a [[b]] c|']],
  [
    'e.yml',
    espanso('{trigger: ":h", html: "<p>Votre <b>rendez-vous</b>.</p>"}'),
    [':h|Votre rendez-vous.|formatting'],
  ],
  [
    'e.yml',
    espanso('{trigger: ":m", markdown: "Votre **rendez-vous**."}'),
    [':m|Votre rendez-vous.|formatting'],
  ],
  ['e.yml', espanso('{trigger: ":i", image_path: "x.png"}'), ['|:i|imageOnly']],
  ['e.yml', espanso('{trigger: ":v", replace: ""}'), ['|:v|noText']],
  [
    'e.yml',
    espanso('{regex: ":b(?P<nom>.*)", replace: "Bonjour {{nom}}"}'),
    ['|Bonjour {?nom}|abbreviation'],
  ],
  [
    'e.yml',
    espanso('{trigger: ":a", replace: "ordonnance {renouvellement}"}'),
    [':a|ordonnance (renouvellement)|braces'],
  ],
  [
    'e.yml',
    espanso('{trigger: ":abreviation-vraiment-tres-longue-pour-le-rappel", replace: "Long."}'),
    ['|Long.|abbreviation'],
  ],
  ['e.yml', espanso('{trigger: "e", replace: "une lettre"}'), ['|une lettre|abbreviation']],
  [
    'e.yml',
    `global_vars:\n  - {name: cab, type: echo, params: {echo: "Glycines"}}\n${espanso('{trigger: ":c", replace: "Ici {{cab}}."}')}`,
    [':c|Ici Glycines.|'],
  ],
  ['t.json', blaze('Le {time: DD/MM/YYYY}'), ['/x|Le {date_appel}|dateFormat']],
  ['t.json', blaze('Le {time: DD/MM/YYYY; shift=+1D}'), ['/x|Le {demain}|dateFormat']],
  ['t.json', blaze('Le {time: DD/MM/YYYY; shift=+3D}'), ['/x|Le {?time}|dateFormat,dateOffset']],
  ['t.json', blaze('À {time: HH:mm}'), ['/x|À {heure_appel}|dateFormat']],
  ['t.json', blaze('{clipboard} {cursor}'), ['/x|{?clipboard} {curseur}|computed']],
  ['t.json', blaze('{formtext: name=nom; default=vous}'), ['/x|{?nom=vous}|']],
  [
    't.json',
    JSON.stringify({
      folders: [
        {
          name: 'F',
          snippets: [
            {
              shortcut: '/r',
              delta: { ops: [{ insert: 'Rappel', attributes: { bold: true } }, { insert: ' noté.\n' }] },
            },
          ],
        },
      ],
    }),
    ['/r|Rappel noté.|formatting'],
  ],
  ['t.json', JSON.stringify({ folders: [{ name: 'F', snippets: [{ name: 'vide' }] }] }), ['|vide|noText']],
  ['b.json', beeftext('Le cabinet rappellera.'), ['kw|Le cabinet rappellera.|']],
  ['b.json', beeftext('Le #{date} à #{time}'), ['kw|Le {date_appel} à {heure_appel}|dateFormat']],
  ['b.json', beeftext('Le #{date:+1d:dd/MM}'), ['kw|Le {demain}|dateFormat']],
  ['b.json', beeftext('Le #{date:+2w:dd/MM}'), ['kw|Le {?date}|dateFormat,dateOffset']],
  ['b.json', beeftext('#{input:Nom} #{cursor} #{clipboard}'), ['kw|{?Nom} {curseur} {?clipboard}|computed']],
  ['b.json', beeftext('Coupé', { enabled: false }), ['|Coupé|disabled']],
  ['c.json', clipping('Bonjour, cabinet.'), ['|Bonjour, cabinet.|']],
  ['c.json', clipping('Le $[DATE] à $[TIME]'), ['|Le {date_appel} à {heure_appel}|dateFormat']],
  ['c.json', clipping('Pour $[nom] ($[lieu(cabinet)])'), ['|Pour {?nom} ({?lieu=cabinet})|']],
  ['c.json', clipping('$[CLIPBOARD]'), ['|{?CLIPBOARD}|computed']],
  [
    'v.code-snippets',
    vscode([`Bonjour \${1:Madame|Monsieur},`, 'à vous.$0']),
    ['bjr|Bonjour {?Madame|Monsieur=Madame|Monsieur},\nà vous.{curseur}|'],
  ],
  ['v.code-snippets', vscode(`\${1|Madame,Monsieur|}`), ['bjr|{Madame|Monsieur}|']],
  ['v.code-snippets', vscode('$CURRENT_YEAR \\$5'), ['bjr|{?date} $5|computed']],
  [
    'v.json',
    `// commentaire\n{"S": {"prefix": ["a1", "b2"], /* deux */ "body": "Oui // non"}}`,
    ['a1|Oui // non|', 'b2|Oui // non|'],
  ],
];

const shown = ({ record, losses, reason }: ReturnType<typeof rowsOf>[number]) =>
  `${record.abbreviation}|${record.text}|${reason ?? losses.join(',')}`;

test('every entry becomes what it meant, or says what it lost', () => {
  const wrong = FILES.flatMap(([name, text, wanted]) => {
    const got = rowsOf(name, text).map(shown);
    return JSON.stringify(got) === JSON.stringify(wanted) ? [] : [{ name, wanted, got }];
  });
  const all = FILES.flatMap(([name, text]) => rowsOf(name, text));
  const { read, kept, altered, refused } = importCounts(all);
  printTable('files of other tools', [
    ['files', FILES.length],
    ['entries read', read],
    ['kept', kept],
    ['changed and told', altered],
    ['refused and told', refused],
    ['wrong', wrong.length],
  ]);
  expect(wrong).toEqual([]);
  expect(kept + altered + refused).toBe(read);
});

test('an offset is never today, whatever it is and however it is written', () => {
  for (let days = -30; days <= 30; days += 1) {
    if (days === 0) continue;
    const [row] = rowsOf('e.yml', espanso(dated('%d/%m', days * 86_400)));
    expect(row?.record.text).not.toContain('date_appel');
  }
});
