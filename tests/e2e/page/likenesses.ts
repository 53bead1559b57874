// Small pages of our own that look like agendas: as public material describes them, with other classes, in other languages, empty, hostile.
import { examplePractice } from '../../../lib/content/practice/example-practice.ts';

/** The practices that she answers for. */
export const practices = [
  examplePractice,
  {
    id: 'lilas',
    name: 'des Lilas',
    practitioners: [{ id: 'favre', spokenName: 'le docteur Favre', shortName: 'Dr Anne Favre' }],
  },
];

export type Likeness = {
  readonly what: string;
  readonly html: string;
  /** The site whose row is read. */
  readonly site: 'doctolib-fr' | 'doctolib-de' | 'maiia' | 'weda' | 'onedoc';
  readonly practice: string;
  /** Name, birth date and phone, or how they were not found. */
  readonly patient?: readonly [string, string, string];
};

const NONE = ['none', 'none', 'none'] as const;
const CLAIRE = ['DUPONT Claire', '22/12/1987', '01 99 00 12 34'] as const;

/** The open file as public scripts read it; `more` stands at its end. */
const file = (more = '', look = '') => `
  <div class="dl-left-navigation-bar" style="width:300px;${look}">
    <div>Madame</div><div>DUPONT</div><div>Claire</div>
    <div>F, 22/12/1987 (38 ans)</div>
    <div><span>Tél (portable) :</span></div><div>01 99 00 12 34</div>
    <div>Médecin traitant</div><div>Dr Marc Rey</div>${more}
  </div>`;

const column = (name: string, look = '') =>
  `<div class="dc-dom-resource-element" style="${look}">${name}</div>`;

/** Ways in which words are there and nobody sees them. */
const UNSEEN = {
  'is not drawn': 'display:none',
  'is hidden': 'visibility:hidden',
  'is transparent': 'opacity:0.01',
  'is written in no colour': 'color:transparent',
  'is written in its paper’s colour': 'color:#fff;background:#fff',
  'is out of the window': 'position:absolute;left:-9000px',
  'is far below': 'position:absolute;top:9000px',
  'is cut off': 'position:absolute;clip-path:inset(50%)',
  'is rolled up': 'height:0;overflow:hidden',
  'is too small to read': 'font-size:1px',
};

const seen: readonly Likeness[] = [
  {
    what: 'an agenda with its practitioner over the column',
    site: 'doctolib-fr',
    html: column('Dr Anne FAVRE') + file(),
    practice: 'lilas',
    patient: CLAIRE,
  },
  {
    what: 'two columns of one practice',
    site: 'doctolib-fr',
    html: column('Dr Claire Aubert') + column('Dr Paul Vasseur'),
    practice: 'example-tilleuls',
    patient: NONE,
  },
  {
    what: 'columns of two practices',
    site: 'doctolib-fr',
    html: column('Dr Claire Aubert') + column('Dr Anne Favre'),
    practice: 'several',
  },
  {
    what: 'classes renamed, the head says whose it is',
    site: 'doctolib-fr',
    html: '<header><b>Cabinet dentaire des Tilleuls</b> <a>Agenda</a></header><div class="x9">Madame</div><div>DUPONT</div>',
    practice: 'example-tilleuls',
    patient: NONE,
  },
  {
    what: 'classes renamed, and nobody named',
    site: 'doctolib-fr',
    html: '<div class="a1">Dr Anne Favre</div>',
    practice: 'none',
    patient: NONE,
  },
  {
    what: 'German',
    site: 'doctolib-de',
    html: `<h1>Kalender Dr. Anne Favre</h1>${file().replace('Madame', 'Frau').replace('38 ans', '38 J.').replace('Tél (portable)', 'Telefon (Mobil)')}`,
    practice: 'lilas',
    patient: CLAIRE,
  },
  {
    what: 'a practice of the same street',
    site: 'doctolib-fr',
    html: '<header>Cabinet dentaire des Tilleuls Nord</header>',
    practice: 'none',
  },
  {
    what: 'a patient who bears a practitioner’s name',
    site: 'doctolib-fr',
    html: `<h1>Mme Favre</h1>${file('<div>Adressée par Dr Anne Favre</div>')}`,
    practice: 'none',
    patient: CLAIRE,
  },
  {
    what: 'two files at once',
    site: 'doctolib-fr',
    html: file('<div>Monsieur</div><div>REY</div><div>Paul</div><div>H, 01/02/1990 (36 ans)</div>'),
    practice: 'none',
    patient: ['several', 'several', '01 99 00 12 34'],
  },
  { what: 'an empty page', site: 'maiia', html: '', practice: 'none', patient: NONE },
  {
    what: 'a form with its fields filled in',
    site: 'maiia',
    html: '<header>Cabinet des Lilas</header><main><p>Patient : <input value="Claire Dupont"></p><p>Date de naissance <input value="22/12/1987"></p><p>Portable <input type="tel" value="01 99 00 12 34"></p><p>Mot de passe <input type="password" value="secret"></p></main>',
    practice: 'lilas',
    patient: ['Claire Dupont', '22/12/1987', '01 99 00 12 34'],
  },
  {
    what: 'an old form in tables',
    site: 'weda',
    html: '<h1>Agenda du Cabinet des Lilas</h1><table><tr><td>Patient</td><td>DUPONT Claire</td></tr><tr><td>Né(e) le</td><td>22/12/1987</td></tr><tr><td>Téléphone</td><td>01 99 00 12 34</td></tr></table>',
    practice: 'lilas',
    patient: CLAIRE,
  },
  {
    what: 'an agenda in English, a dialog over it',
    site: 'onedoc',
    html: '<h1>Calendar</h1><div role="dialog" style="position:fixed;inset:80px;background:#eee"><p>Patient name: Claire Dupont</p><p>Date of birth: 22/12/1987</p></div>',
    practice: 'none',
    patient: ['Claire Dupont', '22/12/1987', 'none'],
  },
  {
    what: 'a page of so many words that one of them proves nothing',
    site: 'maiia',
    html: `<main><p>Patient : Claire Dupont</p>${'<p>NOM Prénom</p>'.repeat(500)}</main>`,
    practice: 'none',
    patient: NONE,
  },
  {
    what: 'a page that shouts',
    site: 'maiia',
    html: `<header>${'Cabinet des Lilas '.repeat(4000)}</header><main>Patient : ${'A'.repeat(50_000)}<br>Né(e) le : 99/99/9999<br>Tél : <b onclick="alert(1)">javascript:alert(1)</b></main>`,
    practice: 'none',
    patient: NONE,
  },
];

const unseen = Object.entries(UNSEEN).map(
  ([what, look]): Likeness => ({
    what: `a name and a file that ${what.replace('is', 'are')}`,
    site: 'doctolib-fr',
    html: `${column('Dr Anne Favre', look)}${file('', look)}`,
    practice: 'none',
    patient: NONE,
  }),
);

const covered: Likeness = {
  what: 'a name and a file under a sheet',
  site: 'doctolib-fr',
  html: `${column('Dr Anne Favre')}${file()}<div style="position:fixed;inset:0;background:#fff"></div>`,
  practice: 'none',
  patient: NONE,
};

export const likenesses: readonly Likeness[] = [...seen, ...unseen, covered];
