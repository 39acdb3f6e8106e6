/** Reads the programme's text: its waves, numbered lists and sections. It knows the form of the text, none of its facts. */

/** The text was taken from a web page: its no-break spaces say nothing. */
export const plainSpaces = (source: string): string => source.replaceAll('\u00a0', ' ');

export interface WaveEntry {
  readonly raw: string;
  readonly name: string;
  readonly type: 'powiat' | 'miasto' | 'miasto i gmina' | undefined;
  readonly stage: number | undefined;
  /** What the entry says beyond a county and a stage: the name of a youth partnership. */
  readonly extra: string | undefined;
}

export interface Wave {
  readonly from: number;
  readonly to: number;
  readonly entries: readonly WaveEntry[];
}

const waveLine = /^ • (?:lata|rok) (\d{4})(?:\/(\d{4}))? [^:]*: (.*)$/gm;

/** 'Skarżysko – Kamienna', 'Trzebinia – Siersza' → 'Skarżysko-Kamienna', 'Trzebinia-Siersza'. */
export const joinDash = (name: string): string => name.trim().replace(/\s+[–-]\s+/g, '-');

export function readWaves(source: string): Wave[] {
  return [...source.matchAll(waveLine)].map(([, first = '', second = first, list = '']) => ({
    from: Math.min(Number(first), Number(second)),
    to: Math.max(Number(first), Number(second)),
    entries: list
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '')
      .map(readEntry),
  }));
}

function readEntry(raw: string): WaveEntry {
  const [, type, rest = raw] = /^(powiat|miasto i gmina|miasto) (.*)$/iu.exec(raw) ?? [];
  const [, staged = rest, roman] = /^(.*?)(?: –)? (I{1,3}) etap$/u.exec(rest) ?? [];
  const [, named = staged, extra] = /^(.*?) – (.* Partnerstwo .*)$/u.exec(staged) ?? [];
  return {
    raw,
    name: joinDash(named),
    type: type?.toLowerCase() as WaveEntry['type'],
    stage: roman?.length,
    extra,
  };
}

/** The text without its waves, so that their years are not taken for figures. */
export const withoutWaves = (source: string): string => source.replace(waveLine, (line) => ' '.repeat(line.length));

/** The numbered list that follows a line which starts with this heading. */
export function listAfter(source: string, heading: string): string[] {
  const lines = source.split('\n');
  const start = lines.findIndex((line) => line.trim().startsWith(heading) && line.trim().endsWith(':'));
  if (start < 0) return [];
  const items: string[] = [];
  for (const line of lines.slice(start + 1)) {
    const [, item] = /^ \d+\. (.*)$/.exec(line) ?? [];
    if (item !== undefined) items.push(item);
    else if (line.trim() !== '') break;
  }
  return items;
}

/** The firms of Quick Start: 'Dolny Śląsk:' then ' 1. Legnica (Sanha Polska Sp. z o.o.)'. */
export function readFirms(source: string): { region: string; place: string; firm: string }[] {
  const list = source.slice(source.indexOf('Szybki Start wdrożono w'));
  let region = '';
  return list.split('\n').flatMap((line) => {
    const [, heading] = /^(\p{L}[\p{L} ]*):$/u.exec(line) ?? [];
    if (heading !== undefined) region = heading;
    const [, place, firm] = /^ \d+\. (.+?) \((.+)\)$/u.exec(line) ?? [];
    return place !== undefined && firm !== undefined ? [{ region, place, firm }] : [];
  });
}

/** The dates that the text supports at a place in it: the sentence's own, or the part's, or the last wave's year. */
export function knownAsOf(source: string, index: number): string {
  const start = source.lastIndexOf('\n', index) + 1;
  const end = source.indexOf('\n', index);
  const paragraph = source.slice(start, end < 0 ? undefined : end);
  if (paragraph.includes('Do sierpnia 2004 roku')) return '2004-08';
  const part = source.indexOf('\nWdrażanie Modelu Partnerstwa Lokalnego w latach 2002 – 2004\n');
  if (index > part) return '2004';
  return String(Math.max(...readWaves(source).map((wave) => wave.to)));
}

/** The component under whose heading a place in the text stands, by its name. */
export function headingAt(source: string, index: number, names: readonly string[]): string | undefined {
  return names
    .map((name) => ({ name, at: source.lastIndexOf(`\n${name}\n`, index) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)[0]?.name;
}
