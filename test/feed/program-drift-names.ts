import { differs, pl, texts, type ProgramFeed } from './program-shape.js';
import { joinDash, readFirms, readWaves, withoutWaves } from './program-source.js';

const captured = (source: string, pattern: RegExp): string =>
  pattern.exec(source)?.[1] ?? `(not found: ${String(pattern)})`;

const voivodeships: Readonly<Record<string, string>> = {
  mazowiecka: '14',
  podlaska: '20',
  wielkopolska: '30',
  dolnośląska: '02',
  łódzka: '10',
};

/** Where the text speaks of each project that is not in its list of firms; what the feed's Polish must then contain. */
const projects: Readonly<Record<string, { text: RegExp; place?: string; says: readonly string[] }>> = {
  'lwowek-traditional-production': {
    text: /wygrał w Lwówku Śląskim pn\. „Powiat Lwówecki – tradycyjna polska produkcja i przetwórstwo” .* 70 proc\. ze środków sektora prywatnego/,
    place: 'Lwówek Śląski',
    says: ['Powiat Lwówecki – tradycyjna polska produkcja i przetwórstwo', '70%', 'w Lwówku Śląskim', 'prywatn'],
  },
  'chelm-coalition': {
    text: /W Chełmie udało się stworzyć koalicję 66 partnerów lokalnych, którzy podpisali oficjalne porozumienie/,
    place: 'Chełm',
    says: ['W Chełmie', '66', 'porozumienie'],
  },
  'krasnystaw-sponsors': {
    text: /otwarty w Krasnymstawie\. .* sponsorów, którzy ofiarowali meble, komputery, telefon i połączenie z Internetem/,
    place: 'Krasnystaw',
    says: ['w Krasnymstawie', 'sponsor', 'meble, komputery, telefon', 'internet'],
  },
  'quick-start-mining': {
    text: /reformy górnictwa w latach 2003-2006 jako metoda szkolenia .* kontrakty na przekwalifikowanie.* ok\. 500 osób/,
    says: ['reformie górnictwa', 'kontrakty na przekwalifikowanie', 'około 500'],
  },
  'vocational-counselling-school': {
    text: /Przy Śląskiej Wyższej Szkole Zarządzania i Nauk Społecznych w Tychach powstała Międzynarodowa Szkoła Poradnictwa Zawodowego/,
    place: 'Tychy',
    says: [
      'Śląskiej Wyższej Szkole Zarządzania i Nauk Społecznych',
      'w Tychach',
      'Międzynarodowa Szkoła Poradnictwa Zawodowego',
    ],
  },
};

/** Capitalised words of the text that are no names of their own: courtesy, abbreviations, and the titles of its staff. */
const unnamed = new Set([
  'Państwu',
  'III',
  'EFS',
  'Społecznej',
  'RSPL',
  'PSPL',
  'Certyfikat',
  'Ekonomii',
  'Stowarzyszenia',
  'Powiatowymi',
  'Wdrażania',
]);

export function driftOfNames(source: string, feed: ProgramFeed): string[] {
  return [
    ...driftOfClubs(source, feed),
    ...driftOfNetworks(source, feed),
    ...driftOfProjects(source, feed),
    ...driftOfHistory(source, feed),
    ...unknownNames(source, feed),
  ];
}

function driftOfClubs(source: string, feed: ProgramFeed): string[] {
  const of = (network: string) => feed.clubs.filter((club) => club.network === network);
  const inflected = (list: string) => list.split(/, | i /).map((name) => `w ${name}`);
  const ending = (network: string) => of(network).map(({ name }) => / (w .*)$/u.exec(pl(name))?.[1] ?? pl(name));
  const networks = new Set(feed.networks.filter(({ kind }) => kind === 'club').map(({ id }) => id));
  return [
    ...differs(
      'Support clubs',
      captured(source, /KWK założyliśmy w Małopolsce – (.*?) oraz \d+ KWK – w powiecie łęczyckim/)
        .split(',')
        .map(joinDash),
      of('kluby-wsparcia').map(({ place }) => place),
    ),
    ...differs(
      'Help clubs',
      [
        captured(source, /Jeden z Klubów Pomocy Koleżeńskiej został otwarty (w \p{L}+)\./u),
        captured(source, /Inny Klub działa (w \p{L}+),/u),
      ],
      ending('kluby-pomocy'),
    ),
    ...differs(
      'Adjustment teams',
      inflected(captured(source, /Zespoły Przystosowania Zawodowego – w (.*)\./)),
      ending('zespoly-przystosowania'),
    ),
    ...feed.clubs
      .filter(
        ({ kind, network }) => !networks.has(network) || (kind === 'team') !== (network === 'zespoly-przystosowania'),
      )
      .map(({ id }) => `${id} is of another kind than its network.`),
    ...feed.clubs
      .filter(({ network, asOf }) => asOf !== (network === 'kluby-wsparcia' ? '2010' : '2004'))
      .map(({ id, asOf }) => `${id}: the text knows nothing as of ${asOf}.`),
    ...feed.clubs.filter((club) => 'status' in club).map(({ id }) => `${id} has a status, the text gives none.`),
  ];
}

function driftOfNetworks(source: string, feed: ProgramFeed): string[] {
  const adjectives = captured(source, /Sieci Partnerstwa Lokalnego – sieci (.*?) i razem/)
    .split(', ')
    .map((word) => word.replace(/iej$/, 'a'));
  const regional = feed.networks.filter(({ kind }) => kind === 'regional');
  const clubNames = feed.networks.filter(({ kind }) => kind !== 'regional').map(({ name }) => pl(name));
  return [
    ...differs(
      'Regional networks',
      adjectives.map((word) => `${word} ${String(voivodeships[word])}`),
      regional.map(({ name, voivodeship }) => `${pl(name).split(': ')[1] ?? ''} ${String(voivodeship)}`),
    ),
    ...clubNames
      .map((name) => name.replace(' (KWK)', ''))
      .filter((name) => !source.includes(name))
      .map((name) => `The network '${name}' is not in the text.`),
  ];
}

function driftOfProjects(source: string, feed: ProgramFeed): string[] {
  const firms = readFirms(source);
  const inList = feed.projects.filter(({ facts }) => facts.some(({ label }) => pl(label) === 'Firma'));
  const fact = (project: ProgramFeed['projects'][number], label: string) =>
    pl(project.facts.find((item) => pl(item.label) === label)?.value);
  const short = (firm: string) => firm.replace(/^(Archiwum|Zakład krawiecki|Zakład(?= ITC)) /u, '');
  return [
    ...firms.flatMap(({ region, place, firm }) => {
      const project = inList.find((item) => `${pl(item.title)} ${fact(item, 'Firma')}`.includes(short(firm)));
      if (!project) return [`The firm '${firm}' is not in the feed.`];
      return differs(project.id, [region, place], [fact(project, 'Region'), project.place ?? '']);
    }),
    ...(inList.length === firms.length ? [] : [`${firms.length} firms in the text, ${inList.length} in the feed.`]),
    ...Object.keys(projects)
      .filter((id) => !feed.projects.some((project) => project.id === id))
      .map((id) => `The project '${id}' is not in the feed.`),
    ...feed.projects
      .filter((project) => !inList.includes(project))
      .flatMap((project) => {
        const evidence = projects[project.id];
        if (!evidence?.text.test(source)) return [`The text does not bear out the project '${project.id}'.`];
        const told = texts([project]).join(' ');
        return [
          ...evidence.says
            .filter((part) => !told.includes(part))
            .map((part) => `${project.id} does not say '${part}'.`),
          ...differs(`${project.id}, place`, [evidence.place ?? ''], [project.place ?? '']),
        ];
      }),
  ];
}

const months = { maja: '05', maju: '05', czerwca: '06', sierpnia: '08', września: '09' } as const;
const isoDate = (words: string): string => {
  const [, day, month = '', year = ''] = /^(?:(\d+) )?(\p{L}+) (\d{4})$/u.exec(words) ?? [];
  const number = (months as Readonly<Record<string, string>>)[month];
  return [year, number, day?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
};

function driftOfHistory(source: string, feed: ProgramFeed): string[] {
  const date = (pattern: RegExp) => isoDate(captured(source, pattern));
  const waves = readWaves(source);
  const polish = captured(source, /który od (\d{4}) roku jest Polskim Programem/);
  const run = 'prowadzonego przez Departament Pracy USA i Worldwide Strategies Inc\\. od (?:START)';
  const between = new RegExp(run.replace('(?:START)', '\\d+ \\p{L}+ \\d{4} roku do (\\d+ \\p{L}+ \\d{4}) roku'), 'u');
  const start = new RegExp(run.replace('(?:START)', '(\\d+ \\p{L}+ \\d{4}) roku'), 'u');
  const expected = [
    `${Math.min(...waves.map((wave) => wave.from))}`,
    `${date(start)}/${date(between)}`,
    captured(source, /programie reformy górnictwa w latach (\d{4}-\d{4})/).replace('-', '/'),
    polish,
    date(/w Krakowie powstało w (\p{L}+ \d{4}) roku/u),
    `${polish}/${Math.max(...waves.map((wave) => wave.to))}`,
  ];
  const history = feed.program.history.map((item) => item.date ?? `${String(item.from)}/${String(item.to)}`);
  return [...differs('History', expected, history), ...differs('Founded', [polish], [feed.program.founded])];
}

/** A name that the text has gained and the feed has not: capitalised inside a sentence, its stem nowhere in the feed. */
function unknownNames(source: string, feed: ProgramFeed): string[] {
  const { counties: _, ...rest } = feed;
  const known = texts(rest).join(' ').toLowerCase();
  const inside = /(?<=[\p{Ll},„(–] ?[ „(])\p{Lu}\p{L}{2,}/gu;
  const words = new Set(withoutWaves(source).match(inside));
  return [...words]
    .filter((word) => !unnamed.has(word) && !known.includes(stem(word)))
    .map((word) => `The feed knows nothing of '${word}'.`);
}

const stem = (word: string): string => word.toLowerCase().slice(0, Math.max(4, Math.min(word.length - 3, 7)));
