import {
  asOf,
  county,
  countyCodeAid,
  id,
  latitude,
  longitude,
  names,
  note,
  summary,
  title,
  url,
  voivodeshipAid,
  type TableForm,
} from './column.js';

const place = {
  field: 'place',
  kind: 'text',
  names: names('miejscowość|miasto|gmina|lokalizacja', 'place|town|city|locality', 'населений пункт|місто|місцевість'),
} as const;

/** What the programme did, and where. */
export const aboutPlaces = {
  networks: {
    names: names('sieci', 'networks', 'мережі'),
    columns: [
      id,
      {
        field: 'name',
        kind: 'text',
        required: true,
        names: names('nazwa|sieć|nazwa sieci', 'name|network', 'назва|мережа'),
      },
      {
        field: 'kind',
        kind: 'choice',
        required: true,
        names: names('rodzaj|typ', 'kind|type', 'вид|тип'),
        choices: {
          regional: names('regionalna', 'regional', 'регіональна'),
          club: names('klubowa|kluby', 'club|clubs', 'клубна|клуби'),
        },
      },
      { field: 'voivodeship', kind: 'voivodeship', names: names('województwo', 'voivodeship', 'воєводство') },
      note,
    ],
  },
  counted: {
    names: names('liczby klubów', 'club counts', 'кількість клубів'),
    within: { table: 'networks', field: 'counted', by: 'network' },
    columns: [
      {
        field: 'network',
        kind: 'reference',
        of: 'networks',
        required: true,
        names: names('sieć', 'network', 'мережа'),
      },
      { field: 'count', kind: 'number', required: true, names: names('liczba|ile', 'count', 'кількість') },
      { field: 'voivodeship', kind: 'voivodeship', names: names('województwo', 'voivodeship', 'воєводство') },
      county,
      asOf,
    ],
  },
  counties: {
    names: names('powiaty', 'counties', 'повіти'),
    columns: [
      {
        field: 'teryt',
        kind: 'county',
        required: true,
        names: names('teryt|kod teryt|kod', 'teryt|code', 'teryt|код'),
      },
      { field: 'name', kind: 'text', required: true, names: names('nazwa|powiat', 'name|county', 'назва|повіт') },
      {
        field: 'formerNames',
        kind: 'texts',
        names: names('dawne nazwy', 'former names', 'колишні назви'),
      },
      { field: 'seat', kind: 'text', required: true, names: names('siedziba', 'seat', 'центр|осідок') },
      latitude,
      longitude,
    ],
  },
  clubs: {
    names: names('kluby|wykaz klubów|lista klubów', 'clubs', 'клуби'),
    columns: [
      {
        ...id,
        names: names('id|identyfikator|numer|kod|symbol', 'id|identifier|number|code', 'id|ідентифікатор|номер|код'),
      },
      {
        field: 'name',
        kind: 'text',
        required: true,
        names: names('nazwa|klub|nazwa klubu', 'name|club', 'назва|клуб|назва клубу'),
      },
      {
        field: 'network',
        kind: 'reference',
        of: 'networks',
        required: true,
        names: names('sieć', 'network', 'мережа'),
      },
      {
        field: 'kind',
        kind: 'choice',
        required: true,
        names: names('rodzaj|typ', 'kind|type', 'вид|тип'),
        choices: {
          club: names('klub', 'club', 'клуб'),
          team: names('zespół|grupa', 'team', 'команда|група'),
        },
      },
      { ...place, required: true },
      { ...county, required: true },
      voivodeshipAid,
      countyCodeAid,
      { ...latitude, required: true },
      { ...longitude, required: true },
      {
        field: 'precision',
        kind: 'choice',
        names: names('dokładność|dokładność położenia', 'precision', 'точність'),
        choices: {
          address: names('adres', 'address', 'адреса'),
          locality: names('miejscowość', 'locality', 'населений пункт'),
        },
      },
      { field: 'partners', kind: 'texts', names: names('partnerzy', 'partners', 'партнери') },
      {
        field: 'opened',
        kind: 'date',
        names: names(
          'data założenia|założono|rok założenia|data uruchomienia|otwarto|działa od|od|data',
          'opened|founded',
          'відкрито|засновано|діє від',
        ),
      },
      {
        field: 'status',
        kind: 'choice',
        names: names('status|stan', 'status', 'статус|стан'),
        choices: {
          active: names('czynny|działa|aktywny|otwarty', 'active|open', 'діє|активний|відкритий'),
          closed: names('zamknięty|nie działa|nieczynny|zlikwidowany', 'closed', 'закритий|не діє'),
        },
      },
      asOf,
      {
        field: 'contact.address',
        kind: 'text',
        names: names('adres|ulica|adres klubu', 'address|street', 'адреса|вулиця'),
      },
      {
        field: 'postcode',
        kind: 'string',
        aid: true,
        names: names('kod pocztowy', 'postcode|postal code', 'поштовий індекс'),
      },
      {
        field: 'contact.phone',
        kind: 'phone',
        names: names('telefon|tel|numer telefonu', 'phone|telephone', 'телефон'),
      },
      {
        field: 'contact.email',
        kind: 'email',
        names: names('e-mail|email|adres e-mail|mail', 'e-mail|email', 'е-пошта|електронна пошта|email'),
      },
      { ...url, field: 'contact.url' },
      {
        field: 'contact.hours',
        kind: 'text',
        names: names('godziny|godziny otwarcia', 'hours|opening hours', 'години|години роботи'),
      },
      note,
    ],
  },
  projects: {
    names: names('projekty', 'projects', 'проєкти'),
    columns: [
      id,
      title,
      summary,
      { field: 'component', kind: 'reference', of: 'components', names: names('komponent', 'component', 'компонент') },
      county,
      voivodeshipAid,
      place,
      { field: 'from', kind: 'date', names: names('od|początek|data rozpoczęcia', 'from|start', 'від|початок') },
      { field: 'to', kind: 'date', names: names('do|koniec|data zakończenia', 'to|end', 'до|кінець') },
      { field: 'status', kind: 'text', names: names('status|stan', 'status', 'статус|стан') },
      {
        field: 'image.src',
        kind: 'image',
        names: names('zdjęcie|obraz|adres zdjęcia', 'picture|image', 'зображення|фото'),
      },
      {
        field: 'image.alt',
        kind: 'text',
        names: names('opis zdjęcia|opis obrazu', 'picture description|alt', 'опис зображення'),
      },
      {
        field: 'image.width',
        kind: 'number',
        names: names('szerokość zdjęcia', 'picture width|image width', 'ширина зображення'),
      },
      {
        field: 'image.height',
        kind: 'number',
        names: names('wysokość zdjęcia', 'picture height|image height', 'висота зображення'),
      },
      url,
      note,
      asOf,
    ],
  },
  facts: {
    names: names('fakty|dane projektów', 'facts', 'факти'),
    within: { table: 'projects', field: 'facts', by: 'project' },
    columns: [
      {
        field: 'project',
        kind: 'reference',
        of: 'projects',
        required: true,
        names: names('projekt', 'project', 'проєкт'),
      },
      { field: 'label', kind: 'text', required: true, names: names('etykieta|co', 'label|what', 'позначка|що') },
      { field: 'value', kind: 'text', required: true, names: names('wartość|ile', 'value', 'значення|скільки') },
    ],
  },
  rollouts: {
    names: names('wdrożenia|powiaty w programie', 'rollouts', 'впровадження'),
    columns: [
      id,
      {
        field: 'unit',
        kind: 'choice',
        required: true,
        names: names('jednostka|rodzaj', 'unit|kind', 'одиниця|вид'),
        choices: {
          county: names('powiat', 'county', 'повіт'),
          city: names('miasto', 'city', 'місто'),
          municipality: names('gmina', 'municipality', 'гміна'),
        },
      },
      { ...county, required: true },
      voivodeshipAid,
      countyCodeAid,
      { field: 'label', kind: 'text', names: names('dopisek|etykieta', 'label', 'позначка|дописка') },
      {
        field: 'from',
        kind: 'year',
        required: true,
        names: names('od|od roku|początek', 'from|from year', 'від|від року'),
      },
      { field: 'to', kind: 'year', required: true, names: names('do|do roku|koniec', 'to|to year', 'до|до року') },
      { field: 'stage', kind: 'number', names: names('etap', 'stage', 'етап') },
      note,
    ],
  },
  figures: {
    names: names('liczby|program w liczbach|wskaźniki', 'figures|key figures', 'числа|показники'),
    columns: [
      id,
      {
        field: 'value',
        kind: 'number',
        required: true,
        names: names('wartość|liczba', 'value|number', 'значення|число'),
      },
      {
        field: 'qualifier',
        kind: 'choice',
        names: names('dokładność|przybliżenie', 'qualifier', 'точність|наближення'),
        choices: {
          about: names('około|ok', 'about', 'близько'),
          over: names('ponad', 'over', 'понад'),
          under: names('poniżej|mniej niż', 'under', 'менше ніж'),
        },
      },
      { field: 'unit', kind: 'text', names: names('jednostka', 'unit', 'одиниця') },
      { field: 'label', kind: 'text', required: true, names: names('etykieta|opis|co', 'label|what', 'позначка|що') },
      { ...asOf, required: true },
      { field: 'component', kind: 'reference', of: 'components', names: names('komponent', 'component', 'компонент') },
      { field: 'source', kind: 'text', names: names('źródło', 'source', 'джерело') },
      note,
    ],
  },
  places: {
    names: names('miejscowości|spis miejscowości', 'places|gazetteer', 'населені пункти'),
    columns: [
      { field: 'name', kind: 'text', required: true, names: names('nazwa|miejscowość', 'name|place', 'назва') },
      { ...county, required: true },
      voivodeshipAid,
      { ...latitude, required: true },
      { ...longitude, required: true },
      { field: 'population', kind: 'number', names: names('mieszkańcy|liczba mieszkańców', 'population', 'населення') },
    ],
  },
} as const satisfies Record<string, TableForm>;
