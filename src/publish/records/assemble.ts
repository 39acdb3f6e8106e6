import programmeCounties from '../../feed/program/counties.json' with { type: 'json' };
import { format } from '../../feed/schema/envelope.js';
import { fold } from '../../text/fold.js';
import { readGazetteer, type GazetteerPlace } from '../../places/gazetteer.js';
import type { NamedCounty } from '../../places/territory.js';
import { isCityCounty } from '../../places/voivodeships.js';
import { tableNames, type TableName } from '../columns/column.js';
import { forms } from '../columns/forms.js';
import { anyText, isObject } from '../check/collections.js';
import { gazetteerOf, type Gazetteer } from '../check/load-feed.js';
import { found, type Finding, type Where } from '../findings/finding.js';
import type { Table } from '../read/table.js';
import { understandSheet, type Sheet } from './headings.js';
import { giveIds, withIds, type Register } from './ids.js';
import type { Reading } from './reading.js';
import { put, readRows, take, whereOf, type Fields, type RowRecord } from './rows.js';

/** A feed that was made of tables, without what only a publication has (`updated`, `sequence`). */
export interface Assembled {
  readonly feed: Fields;
  readonly findings: readonly Finding[];
  readonly gazetteer?: Gazetteer | undefined;
  /** The cell that a place of the feed (`clubs[12].lat`) came from. */
  readonly whereOf: (place: string) => Where | undefined;
  /** The sheet in which a place has no column at all. */
  readonly sheetWithout: (place: string) => Where | undefined;
  /** What somebody typed into that cell. */
  readonly writtenAt: (place: string) => string | undefined;
  /** Whether something is said of the place already. */
  readonly isReported: (place: string) => boolean;
}

type Read = Partial<Record<TableName, RowRecord[]>>;

/** The record that a cell names: by its id, or by its name in any language. */
function resolver(records: readonly RowRecord[]): (said: string) => string {
  const ids = new Map<string, string>();
  for (const { fields } of records) {
    const { id, name, title } = fields;
    const texts = [name, title].flatMap((text): unknown[] => (isObject(text) ? Object.values(text) : [text]));
    const known = [id, ...texts];
    for (const said of known) if (typeof said === 'string' && !ids.has(fold(said))) ids.set(fold(said), String(id));
  }
  const exact = new Set(records.map(({ fields }) => fields['id']));
  return (said) => (exact.has(said) ? said : (ids.get(fold(said)) ?? said));
}

/** The localities by county and name. */
let localities: Map<string, GazetteerPlace> | undefined;
const localityOf = (county: unknown, place: unknown): GazetteerPlace | undefined => {
  localities ??= new Map(readGazetteer().map((one) => [`${one.county} ${fold(one.name)}`, one]));
  return localities.get(`${String(county)} ${fold(anyText(place))}`);
};

/** What an office may leave out because it is certain all the same. */
function completeClubs(read: Read, findings: Finding[]): void {
  const clubNetworks = (read.networks ?? []).filter(({ fields }) => fields['kind'] !== 'regional');
  for (const { fields, sheet, row, reported } of read.clubs ?? []) {
    fields['kind'] ??= 'club';
    if (clubNetworks.length === 1) fields['network'] ??= clubNetworks[0]!.fields['id'];
    if (fields['lat'] === undefined && fields['lon'] === undefined) {
      const locality = localityOf(fields['county'], fields['place']);
      const index = sheet.headings.find(({ column }) => column.field === 'place')?.index;
      if (!locality && fields['place'] === undefined) continue;
      if (!locality) {
        // One thing to mend, not three; nothing to say where the county is not even known.
        for (const field of ['lat', 'lon', 'precision']) reported.push(field);
        const where = { ...whereOf(sheet, row, index), value: anyText(fields['place']) };
        if (!reported.includes('county')) findings.push(found('position-missing', where));
        continue;
      }
      Object.assign(fields, { lat: locality.lat, lon: locality.lon, precision: 'locality' });
      findings.push(found('locality-centre', { ...whereOf(sheet, row, index), value: locality.name }));
    }
    fields['precision'] ??= 'address';
  }
}

function completeRollouts(read: Read): void {
  for (const { fields } of read.rollouts ?? []) {
    fields['to'] ??= fields['from'];
    if (typeof fields['county'] === 'string') fields['unit'] ??= isCityCounty(fields['county']) ? 'city' : 'county';
  }
}

const fieldOrder = new Map(
  tableNames.map((name) => [name, new Set(forms[name].columns.map(({ field }) => field.split('.')[0]!))] as const),
);

/** Empty languages of texts are none; the order of the fields is that of the columns, so that the same data makes the same bytes. */
function inOrder(table: TableName, fields: Fields): Fields {
  const ordered: Fields = {};
  for (const field of fieldOrder.get(table)!) if (fields[field] !== undefined) ordered[field] = fields[field];
  for (const field of Object.keys(fields)) if (!(field in ordered)) ordered[field] = fields[field];
  return ordered;
}

/** All languages that texts are in, the feed's own first. */
function languagesOf(language: string, sheets: readonly Sheet[]): string[] {
  const own = sheets.flatMap(({ headings }) => headings.flatMap((heading) => heading.language ?? []));
  return [...new Set([language, ...own])];
}

/** A list within the records of another table: its rows by the position of the record that they belong to. */
type Children = Map<string, RowRecord[]>;

/** Puts the rows of a table into the records that they belong to, and says which came where. */
function attach(table: TableName, read: Read, children: Children): void {
  const { within } = forms[table];
  if (!within) return;
  const parents = read[within.table] ?? [];
  const byId = new Map(parents.map(({ fields }, at) => [String(fields['id']), at] as const));
  for (const child of read[table] ?? []) {
    const { by } = within;
    const at = by ? byId.get(String(child.fields[by])) : 0;
    const parent = at === undefined ? undefined : parents[at];
    if (!parent) continue;
    const { [by ?? '']: _, ...own } = child.fields;
    const place = within.table === 'program' ? within.table : `${within.table}[${at}]`;
    if (table === 'benefits') addBenefit(parent.fields, own);
    else {
      const list = (take(parent.fields, within.field) ?? []) as Fields[];
      put(parent.fields, within.field, [...list, inOrder(table, own)]);
    }
    const list = `${place}.${within.field}`;
    children.set(list, [...(children.get(list) ?? []), child]);
  }
}

/** Benefits stand by audience, each with its items. */
function addBenefit(component: Fields, { audience, items }: Fields): void {
  const benefits = (component['benefits'] ??= []) as Fields[];
  let group = benefits.find((one) => one['audience'] === audience);
  if (!group) benefits.push((group = { audience, items: [] }));
  (group['items'] as unknown[]).push(items);
}

const placePattern = /^(\w+)(?:\[(\d+)\])?(?:\.(.*))?$/;
const childPattern = /^([\w.]+)\[(\d+)\](?:\.(.*))?$/;

/** From the places of a feed back to the cells of its tables. */
function cellFinder(read: Read, children: Children) {
  const rowAt = (place: string): { record: RowRecord; path: string } | undefined => {
    const [, collection = '', index, path = ''] = placePattern.exec(place) ?? [];
    const name = collection as TableName;
    const [, field = '', at = '', rest = ''] = childPattern.exec(path) ?? [];
    const list = children.get(`${index === undefined ? name : `${name}[${index}]`}.${field}`);
    const child = list?.[Number(at)];
    if (child) return { record: child, path: rest };
    const record = tableNames.includes(name) ? read[name]?.[Number(index ?? 0)] : read.feed?.[0];
    return record && { record, path: tableNames.includes(name) ? path : place };
  };
  /** The longest column whose field begins the path: `contact.phone`, then `name` for `name.pl`. */
  const headingOf = ({ sheet }: RowRecord, path: string) => {
    const all = sheet.headings.filter(
      ({ column }) =>
        path === column.field || path.startsWith(`${column.field}.`) || path.startsWith(`${column.field}[`),
    );
    const language = path.split('.').at(-1);
    return (
      all.find((heading) => heading.language === language) ??
      all.find((heading) => heading.language === undefined) ??
      all[0]
    );
  };
  return {
    whereOf: (place: string): Where | undefined => {
      const at = rowAt(place);
      if (!at) return undefined;
      const { sheet, row } = at.record;
      // A whole collection stands in no cell.
      if (tableNames.some((name) => name === place)) return { file: sheet.table.file, sheet: sheet.table.sheet };
      return whereOf(sheet, row, headingOf(at.record, at.path)?.index);
    },
    writtenAt: (place: string): string | undefined => {
      const at = rowAt(place);
      const heading = at && headingOf(at.record, at.path);
      return heading && at.record.row.cells[heading.index];
    },
    sheetWithout: (place: string): Where | undefined => {
      const at = rowAt(place);
      if (!at || headingOf(at.record, at.path)) return undefined;
      const { file, sheet } = at.record.sheet.table;
      return { file, sheet };
    },
    isReported: (place: string): boolean => {
      const at = rowAt(place);
      return at?.record.reported.some((field) => at.path === field || at.path.startsWith(`${field}.`)) === true;
    },
  };
}

export interface AssembleOptions {
  /** The ids of earlier publications. */
  readonly register?: Register;
  readonly reading?: Reading | undefined;
}

/** A feed of the tables of an office. What cannot be read is a finding; what can stands in the feed. */
export function assemble(tables: readonly Table[], { register, reading = {} }: AssembleOptions = {}): Assembled {
  const findings: Finding[] = [];
  const sheets: Sheet[] = [];
  for (const table of tables) {
    const isOnlySheet = tables.filter(({ file, isHidden }) => file === table.file && !isHidden).length === 1;
    const { sheet, findings: more } = understandSheet(table, isOnlySheet, reading);
    findings.push(...more);
    if (sheet) sheets.push(sheet);
  }
  for (const { name, form, table } of sheets.filter((sheet) => sheet.form.single)) {
    const other = sheets.find((sheet) => sheet.name === name && sheet.table !== table);
    if (!other || sheets.indexOf(other) > sheets.findIndex((sheet) => sheet.table === table)) continue;
    findings.push(
      found('sheet-twice', {
        file: table.file,
        sheet: table.sheet,
        value: form.names.pl[0]!,
        named: { other: other.table.file },
      }),
    );
  }
  const read: Read = {};
  const readAll = (name: TableName, language: string, counties: readonly NamedCounty[]) => {
    for (const sheet of sheets.filter((one) => one.name === name)) {
      const rows = readRows(sheet, { language, counties, reading });
      findings.push(...rows.findings);
      (read[name] ??= []).push(...rows.records);
    }
  };
  readAll('feed', 'pl', []);
  const own = read.feed?.[0]?.fields ?? {};
  const language = typeof own['language'] === 'string' ? own['language'].toLowerCase() : 'pl';
  readAll('counties', language, programmeCounties);
  const counties = read.counties?.map(({ fields }) => fields) ?? programmeCounties;
  const named = (counties as Fields[]).map(({ teryt, name, seat }) => ({
    teryt: String(teryt),
    name: anyText(name),
    seat: anyText(seat),
  }));
  for (const name of tableNames) if (name !== 'feed' && name !== 'counties') readAll(name, language, named);

  // By what a rollout is known again its unit is a part.
  completeRollouts(read);
  for (const name of withIds)
    giveIds(
      name,
      (read[name] ?? []).map(({ fields }) => fields),
      register,
    );
  for (const name of tableNames) {
    for (const { field, of } of forms[name].columns) {
      if (!of || !read[name]?.length) continue;
      const resolve = resolver(read[of] ?? []);
      for (const { fields } of read[name])
        if (typeof fields[field] === 'string') fields[field] = resolve(fields[field]);
    }
  }
  completeClubs(read, findings);

  const children: Children = new Map();
  for (const name of tableNames) {
    const { within } = forms[name];
    attach(name, read, children);
    if (!within?.by) continue;
    // A row of nobody: its parent is not there.
    const known = new Set((read[within.table] ?? []).map(({ fields }) => fields['id']));
    for (const { fields, sheet, row } of read[name] ?? []) {
      if (known.has(fields[within.by])) continue;
      const index = sheet.headings.find(({ column }) => column.field === within.by)?.index;
      const value = anyText(fields[within.by]);
      findings.push(
        found(value ? 'unknown-id' : 'required', {
          ...whereOf(sheet, row, index),
          value,
          named: { field: within.by, target: within.table },
        }),
      );
    }
  }

  const { publisher, license, rights, languages, nextUpdate, shapes } = own;
  // A sheet of the template that nobody filled in is no collection.
  const list = (name: TableName) =>
    read[name]?.length
      ? // A large table is not held twice.
        read[name].map((record) => (record.fields = inOrder(name, record.fields)))
      : undefined;
  const feed: Fields = {
    format,
    nextUpdate,
    language,
    languages: languages ?? reading.languages ?? languagesOf(language, sheets),
    publisher,
    license,
    rights,
    sources: list('sources'),
    program: list('program')?.[0],
    components: list('components'),
    counties,
    networks: list('networks'),
    rollouts: list('rollouts'),
    projects: list('projects'),
    clubs: list('clubs'),
    figures: list('figures'),
    places: list('places'),
    shapes,
  };
  const isThere = ([, value]: [string, unknown]) => value !== undefined;
  const gazetteer = feed['places'] === undefined ? undefined : gazetteerOf(own['places']);
  const whole = Object.fromEntries(Object.entries(feed).filter(isThere));
  return { feed: whole, gazetteer, findings, ...cellFinder(read, children) };
}
