/** Names that the content has in French, in English: public holidays, specialties of protocols. One that stands in no row is hers, and is said as she wrote it. */
const HOLIDAYS: Readonly<Record<string, string>> = {
  'Jour de l’an': 'New Year’s Day',
  '2 janvier': '2 January',
  'Saint-Joseph': 'Saint Joseph’s Day',
  'Instauration de la République': 'Founding of the Republic (Neuchâtel)',
  'Vendredi saint': 'Good Friday',
  'Lundi de Pâques': 'Easter Monday',
  'Fête du Travail': 'Labour Day',
  'Victoire 1945': 'Victory Day 1945',
  'Journée de l’Europe': 'Europe Day',
  Ascension: 'Ascension Day',
  'Lundi de Pentecôte': 'Whit Monday',
  'Fête-Dieu': 'Corpus Christi',
  'Abolition de l’esclavage': 'Abolition of Slavery',
  'Journée nationale des patriotes': 'National Patriots’ Day',
  'Fête nationale du Québec': 'Québec’s National Holiday',
  'Fête du Canada': 'Canada Day',
  'Commémoration du plébiscite': 'Plebiscite Day (Jura)',
  'Fête nationale': 'National Day',
  Assomption: 'Assumption Day',
  'Jeûne genevois': 'Geneva Fast',
  'Lundi du Jeûne fédéral': 'Federal Fast Monday',
  'Action de grâce': 'Thanksgiving',
  Toussaint: 'All Saints’ Day',
  'Armistice 1918': 'Armistice Day 1918',
  'Immaculée Conception': 'Immaculate Conception',
  Noël: 'Christmas Day',
  'Saint-Étienne': 'Saint Stephen’s Day',
  'Restauration de la République': 'Restoration of the Republic (Geneva)',
};

const SPECIALTIES: Readonly<Record<string, string>> = {
  toutes: 'all',
  'médecine générale': 'general medicine',
  dentaire: 'dentistry',
  ORL: 'ear, nose and throat',
  chirurgie: 'surgery',
  dermatologie: 'dermatology',
  'gynécologie-obstétrique': 'gynaecology and obstetrics',
  ophtalmologie: 'ophthalmology',
  pédiatrie: 'paediatrics',
};

export const holidayEn = (name: string): string => HOLIDAYS[name] ?? name;
export const specialtyEn = (name: string): string => SPECIALTIES[name] ?? name;
