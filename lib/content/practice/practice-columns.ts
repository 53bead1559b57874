/** The headers under which tables of practices write our fields, in both languages, and the words for the regions. */

import { FACT_NAMES } from '../../domain/practice/practice';
import type { PracticeColumn } from '../../domain/practice/table/practice-columns';
import { WEEKDAYS } from '../../domain/text/civil-time';
import type { Region } from '../../domain/text/region';
import { fold } from '../../domain/text/search-text';
import { optionsEn } from '../labels/en/options';
import { factNamesEn } from '../labels/en/practice/fact-names';
import { optionsFr } from '../labels/fr/options';
import { factNamesFr } from '../labels/fr/practice/fact-names';

const HEADERS: readonly (readonly [Extract<PracticeColumn, string>, string])[] = [
  ['name', 'nom|nom du cabinet|cabinet|clinique|centre|structure|name|practice|practice name|clinic'],
  ['calledAs', 'se dit|se dit au téléphone|type|kind'],
  ['region', 'région|pays|region|country'],
  ['timeZone', 'fuseau|fuseau horaire|time zone|timezone'],
  ['specialty', 'spécialité|specialty|speciality'],
  ['emergencyLine', 'numéro complet de l’urgence|urgence|emergency line'],
  [
    'practitioners',
    'praticien|praticiens|médecin|médecins|docteur|docteurs|practitioner|practitioners|doctors',
  ],
  ['spokenNames', 'nom dit|noms dits|nom dit au téléphone|spoken name|spoken names'],
];

const OTHER_FACTS: Readonly<Partial<Record<(typeof FACT_NAMES)[number], string>>> = {
  tel_cabinet: 'téléphone|tél|tel|numéro|phone|telephone',
  adresse: 'rue|address',
  acces: 'accès|access',
  tarif: 'tarifs|prix|fees',
  paiement: 'paiements|payment',
};

const namedBy = <T>(column: T, names: readonly string[]): (readonly [string, T])[] =>
  names.map((name) => [fold(name), column] as const);

/** Every known header, folded. */
export const practiceColumns: ReadonlyMap<string, PracticeColumn> = new Map<string, PracticeColumn>([
  ...FACT_NAMES.flatMap((fact) =>
    namedBy({ fact }, [fact, factNamesFr[fact], factNamesEn[fact], ...(OTHER_FACTS[fact]?.split('|') ?? [])]),
  ),
  ...WEEKDAYS.flatMap((day) =>
    namedBy({ day }, [day, optionsFr.options.days[day], optionsEn.options.days[day]]),
  ),
  ...HEADERS.flatMap(([column, names]) => namedBy(column, names.split('|'))),
]);

const REGION_WORDS: Readonly<Record<Region, string>> = {
  fr: 'fr|france',
  qc: 'qc|québec|quebec',
  be: 'be|belgique|belgium|belgië',
  ch: 'ch|suisse|switzerland|schweiz',
  lu: 'lu|luxembourg',
};

/** The regions by their names, folded; a country of which we know one region only is not among them. */
export const regionWords: ReadonlyMap<string, Region> = new Map(
  (Object.keys(REGION_WORDS) as Region[]).flatMap((region) =>
    namedBy(region, REGION_WORDS[region].split('|')),
  ),
);
