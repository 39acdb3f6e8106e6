import { createHash } from 'node:crypto';
import { isObject, type Fields } from '../check/collections.js';
import { escapeMarkup } from '../../text/escape.js';

const textIn = (value: unknown, language: string): string | undefined =>
  typeof value === 'string'
    ? value
    : isObject(value) && typeof value[language] === 'string'
      ? value[language]
      : undefined;

/** What a catalogue says of one file. */
interface Distribution {
  readonly file: string;
  readonly url: string;
  readonly mediaType: string;
  readonly format: string;
  readonly title: { readonly pl: string; readonly en: string };
}

const kinds: Readonly<Record<string, { mediaType: string; format: string }>> = {
  json: { mediaType: 'application/json', format: 'JSON' },
  geojson: { mediaType: 'application/geo+json', format: 'GEOJSON' },
  csv: { mediaType: 'text/csv', format: 'CSV' },
};

const tableTitles: Readonly<Record<string, { pl: string; en: string }>> = {
  'feed.json': { pl: 'Wszystkie dane programu', en: "All of the programme's data" },
  'clubs.geojson': { pl: 'Kluby na mapie', en: 'Clubs on the map' },
  'csv/clubs.csv': { pl: 'Kluby', en: 'Clubs' },
  'csv/projects.csv': { pl: 'Projekty', en: 'Projects' },
  'csv/rollouts.csv': { pl: 'Wdrożenia w powiatach i gminach', en: 'Rollouts in counties and municipalities' },
  'csv/figures.csv': { pl: 'Program w liczbach', en: 'The programme in figures' },
  'csv/networks.csv': { pl: 'Sieci', en: 'Networks' },
};

/** JSON first, as the portal's standard ranks formats. */
function distributions(base: string, files: readonly string[]): Distribution[] {
  return ['feed.json', ...files].flatMap((file) => {
    const [title, kind] = [tableTitles[file], kinds[file.split('.').at(-1)!]];
    return title && kind ? [{ file, url: new URL(file, base).href, title, ...kind }] : [];
  });
}

const description = {
  pl: 'Dane otwarte programu: kluby, projekty, wdrożenia w powiatach i gminach oraz liczby.',
  en: "The programme's open data: clubs, projects, rollouts in counties and municipalities, and figures.",
};

interface Catalogued {
  readonly base: string;
  readonly title: { readonly pl: string; readonly en: string };
  readonly publisher: string;
  readonly email: string | undefined;
  readonly licence: string | undefined;
  readonly updated: string;
  readonly files: readonly Distribution[];
}

const languageTag = (text: { readonly pl: string; readonly en: string }) =>
  Object.entries(text).map(([language, value]) => ({ '@language': language, '@value': value }));

/** The data set as DCAT-AP, in JSON-LD. */
function dcat({ base, title, publisher, email, licence, updated, files }: Catalogued): string {
  const themes = ['SOCI', 'REGI'].map((theme) => ({
    '@id': `http://publications.europa.eu/resource/authority/data-theme/${theme}`,
  }));
  const dataset = {
    '@id': base,
    '@type': 'dcat:Dataset',
    'dct:title': languageTag(title),
    'dct:description': languageTag(description),
    'dct:identifier': base,
    'dct:modified': { '@type': 'xsd:dateTime', '@value': updated },
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': publisher },
    ...(email && {
      'dcat:contactPoint': {
        '@type': 'vcard:Organization',
        'vcard:fn': publisher,
        'vcard:hasEmail': { '@id': `mailto:${email}` },
      },
    }),
    'dcat:theme': themes,
    'dct:spatial': { '@id': 'http://publications.europa.eu/resource/authority/country/POL' },
    'dcat:distribution': files.map(({ url, mediaType, title: name }) => ({
      '@id': url,
      '@type': 'dcat:Distribution',
      'dct:title': languageTag(name),
      'dcat:accessURL': { '@id': url },
      'dcat:downloadURL': { '@id': url },
      'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
      ...(licence && { 'dct:license': { '@id': licence } }),
    })),
  };
  const context = {
    dcat: 'http://www.w3.org/ns/dcat#',
    dct: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    vcard: 'http://www.w3.org/2006/vcard/ns#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
  };
  return `${JSON.stringify({ '@context': context, ...dataset }, null, 1)}\n`;
}

const md5 = (text: string) => createHash('md5').update(text).digest('hex');

/** No identifier of the portal's may be longer, and one must never change: it is made of the address. */
const identifier = (address: string) => md5(address);

/** The file by which dane.gov.pl gathers data sets (its scheme urn:otwarte-dane:harvester:1.13). */
function harvester({ base, title, updated, files }: Catalogued): string {
  const both = (tag: string, { pl, en }: { readonly pl: string; readonly en: string }, indent: string) =>
    `${indent}<${tag}>\n${indent}  <polish>${escapeMarkup(pl)}</polish>\n${indent}  <english>${escapeMarkup(en)}</english>\n${indent}</${tag}>`;
  const day = updated.slice(0, 10);
  const resources = files.map(({ url, title: name, format }) =>
    [
      '      <resource status="published">',
      `        <extIdent>${identifier(url)}</extIdent>`,
      `        <url>${escapeMarkup(url)}</url>`,
      both('title', { pl: `${name.pl} (${format})`, en: `${name.en} (${format})` }, '        '),
      both('description', name, '        '),
      '        <availability>remote</availability>',
      `        <dataDate>${day}</dataDate>`,
      '      </resource>',
    ].join('\n'),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<ns2:datasets xmlns:ns2="urn:otwarte-dane:harvester:1.13">
  <dataset status="published">
    <extIdent>${identifier(base)}</extIdent>
${both('title', title, '    ')}
${both('description', description, '    ')}
    <url>${escapeMarkup(base)}</url>
    <updateFrequency>notApplicable</updateFrequency>
    <hasDynamicData>false</hasDynamicData>
    <hasHighValueData>false</hasHighValueData>
    <hasResearchData>false</hasResearchData>
    <categories>
      <category>SOCI</category>
      <category>REGI</category>
    </categories>
    <resources>
${resources.join('\n')}
    </resources>
    <tags>
      <tag lang="pl">partnerstwo lokalne</tag>
      <tag lang="en">local partnership</tag>
    </tags>
  </dataset>
</ns2:datasets>
`;
}

/**
 * What the portals of open data ask for: `dcat.jsonld` (DCAT-AP), and `dane-gov-pl.xml` with its `.md5` for the Polish one.
 * @param address where the files are served, as a folder
 * @param files what is published beside the feed
 */
export function catalogue(feed: Fields, address: string, files: readonly string[]): Map<string, Uint8Array> {
  const base = new URL(address.endsWith('/') ? address : `${address}/`).href;
  const program = isObject(feed['program']) ? feed['program'] : {};
  const publisher = isObject(feed['publisher']) ? feed['publisher'] : {};
  const name = textIn(program['name'], 'pl') ?? 'Polski Program Partnerstwa Lokalnego';
  const catalogued: Catalogued = {
    base,
    title: { pl: name, en: textIn(program['name'], 'en') ?? name },
    publisher: textIn(publisher['name'], 'pl') ?? name,
    email: textIn(publisher['email'], 'pl'),
    licence: textIn(feed['license'], 'pl'),
    updated: String(feed['updated']),
    files: distributions(base, files),
  };
  const xml = harvester(catalogued);
  return new Map([
    ['dcat.jsonld', Buffer.from(dcat(catalogued))],
    ['dane-gov-pl.xml', Buffer.from(xml)],
    ['dane-gov-pl.md5', Buffer.from(md5(xml))],
  ]);
}
