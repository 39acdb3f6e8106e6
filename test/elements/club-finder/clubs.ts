import { makeFeed } from '../../support/feed.js';

/** Counties for the finder's tests: two names that occur twice, a city with its surrounding county, a seat elsewhere. */
export const counties = [
  { teryt: '0217', name: 'powiat strzeliński', seat: 'Strzelin', lat: 50.782, lon: 17.067 },
  { teryt: '0606', name: 'powiat krasnostawski', seat: 'Krasnystaw', lat: 50.985, lon: 23.174 },
  { teryt: '0219', name: 'powiat świdnicki', seat: 'Świdnica', lat: 50.844, lon: 16.489 },
  { teryt: '0619', name: 'powiat świdnicki', seat: 'Świdnik', lat: 51.219, lon: 22.7 },
  { teryt: '1203', name: 'powiat chrzanowski', seat: 'Chrzanów', lat: 50.135, lon: 19.402 },
  { teryt: '1213', name: 'powiat oświęcimski', seat: 'Oświęcim', lat: 50.034, lon: 19.21 },
  { teryt: '1216', name: 'powiat tarnowski', seat: 'Tarnów', lat: 50.014, lon: 20.987 },
  { teryt: '1263', name: 'miasto Tarnów', seat: 'Tarnów', lat: 50.014, lon: 20.987 },
  { teryt: '2264', name: 'miasto Sopot', seat: 'Sopot', lat: 54.442, lon: 18.56 },
  { teryt: '2469', name: 'miasto Katowice', seat: 'Katowice', lat: 50.258, lon: 19.028 },
];

export const networks = [
  { id: 'kwk', name: { pl: 'Kluby Wsparcia', en: 'Support Clubs' }, kind: 'club' },
  { id: 'praca', name: 'Kluby „Praca”', kind: 'club' },
  { id: 'dolnoslaska', name: 'Sieć Dolnośląska', kind: 'regional', voivodeship: '02' },
];

export const club = (fields: Record<string, unknown>): Record<string, unknown> => ({
  ...{ id: 'club', name: 'Klub', network: 'kwk', kind: 'club', place: 'Oświęcim', county: '1213' },
  ...{ lat: 50.034, lon: 19.21, precision: 'locality' },
  ...fields,
});

export const clubs = [
  club({ id: 'oswiecim', name: 'Klub Wsparcia w Oświęcimiu', asOf: '2010', note: 'Uwaga.' }),
  club({
    ...{
      id: 'chrzanow',
      name: 'Klub Wsparcia w Chrzanowie',
      place: 'Chrzanów',
      county: '1203',
      lat: 50.135,
      lon: 19.402,
    },
    ...{
      asOf: '2010',
      note: 'Uwaga.',
      contact: { address: 'ul. Stara 1', phone: '32 123 45 67', email: 'a@example.pl' },
    },
  }),
  club({
    ...{ id: 'katowice', name: 'Klub „Praca” w Katowicach', network: 'praca', place: 'Katowice', county: '2469' },
    ...{ lat: 50.258, lon: 19.028, asOf: '2004-08' },
  }),
  club({
    ...{
      id: 'krasnystaw',
      name: 'Klub „Praca” w Krasnymstawie',
      network: 'praca',
      place: 'Krasnystaw',
      county: '0606',
    },
    ...{ lat: 50.985, lon: 23.174, asOf: '2004-08' },
  }),
];

export const active = club({
  ...{ id: 'active', name: 'Klub czynny', place: 'Tarnów', county: '1263', lat: 50.014, lon: 20.987 },
  ...{ status: 'active', asOf: '2026-05' },
  contact: {
    ...{ address: 'ul. Nowa 2', phone: '+48 14 688 22 22', email: 'klub@example.pl' },
    ...{ url: 'https://klub.example.pl/o-nas', hours: 'wtorek 9–12' },
  },
});

/** Without a gazetteer of its own the finder would load the one of the package; most tests want to know what there is. */
export const feed = makeFeed({ clubs, counties, networks, places: [] });
