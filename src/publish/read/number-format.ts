/** Days that a spreadsheet counts from the end of 1899, or from 1904: what lies between the two. */
const days1904 = 1462;
const dayLength = 86_400_000;

/** What is quoted, escaped, a colour or a condition in a format says nothing of its kind. */
const literals = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g;

/** Formats that are known by number alone: dates, and the two of percent. */
const builtIn: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'd.m.yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'd.m.yyyy h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss',
};

/** How a number is shown: as itself, as a date of some exactness, as a time, as percent, or with a mask of digits (`00\-000`). */
export type NumberFormat = 'general' | 'day' | 'month' | 'year' | 'time' | 'percent' | { readonly mask: string };

/** The kind of a format code. @param code undefined for one that is known by number alone */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  const whole = code ?? builtIn[id] ?? ((id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'd.m.yyyy' : '');
  const [first = ''] = whole.split(';');
  const bare = first.replace(literals, '').toLowerCase();
  if (/[ymd]/.test(bare) && !/general|standard/.test(bare)) {
    if (bare.includes('d')) return 'day';
    if (bare.includes('y')) return bare.includes('m') ? 'month' : 'year';
    return 'time';
  }
  if (/[hs]/.test(bare) && bare.includes(':')) return 'time';
  if (bare.includes('%')) return 'percent';
  const mask = first.replace(/\\(.)/g, '$1').replace(/"([^"]*)"/g, '$1');
  return /^0[0 /-]+0$/.test(mask) ? { mask } : 'general';
}

const plain = (number: number): string => String(parseFloat(number.toPrecision(15)));

/** A day as ISO 8601, for the number that a spreadsheet keeps for it. */
function day(serial: number, is1904: boolean): string {
  // The spreadsheets' 1900 has a 29 February, so the days before it are one too late.
  const days = Math.floor(serial) + (is1904 ? days1904 : serial < 60 ? 1 : 0);
  return new Date(Date.UTC(1899, 11, 30) + days * dayLength).toISOString().slice(0, 10);
}

/** A number as people see it, with a decimal point; dates are ISO 8601, cut as short as the cell shows them. */
export function formatNumber(number: number, format: NumberFormat, is1904: boolean): string {
  if (!Number.isFinite(number)) return String(number);
  if (format === 'general') return plain(number);
  if (format === 'percent') return `${plain(number * 100)}%`;
  if (typeof format === 'object') {
    const digits = String(Math.round(Math.abs(number))).padStart(format.mask.replace(/[^0]/g, '').length, '0');
    let at = digits.length;
    const shown = [...format.mask].reverse().map((sign) => (sign === '0' ? (digits[--at] ?? '') : sign));
    return digits.slice(0, Math.max(0, at)) + shown.reverse().join('');
  }
  if (format === 'time') {
    const minutes = Math.round((number % 1) * 1440);
    return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  }
  // Beyond the year 9999 spreadsheets have no dates: it is a number with a wrong format.
  if (number < 1 || number > 2_958_465) return plain(number);
  return day(number, is1904).slice(0, { day: 10, month: 7, year: 4 }[format]);
}
