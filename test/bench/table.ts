/** One line of a table: what it says of each contestant, in their order. A text is shown as it is. */
export interface Row {
  readonly name: string;
  readonly values: readonly (number | string)[];
  /** Whether more is better; else less is. */
  readonly more?: boolean;
  /** Whether it only helps to understand the others, and neither more nor less is better. */
  readonly context?: boolean;
}

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const rounded = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });

const shown = (value: number | string) =>
  typeof value === 'string' ? value : Math.abs(value) < 10 ? rounded.format(value) : grouped.format(value);

/** How many times better the first is than the best of the others: '3.1×'. Below one the first is behind. */
function lead({ values: [ours, ...others], more = false, context = false }: Row): string {
  const numbers = others.filter((value) => typeof value === 'number');
  if (context || typeof ours !== 'number' || numbers.length === 0) return '';
  const best = more ? Math.max(...numbers) : Math.min(...numbers);
  const times = more ? ours / best : best / ours;
  return Number.isFinite(times) ? `${rounded.format(times)}×` : '';
}

/** A table as Markdown, so that it can be quoted; the last column says how far the first contestant leads, if there are others. */
export function table(title: string, contestants: readonly string[], rows: readonly Row[]): string {
  const compare = contestants.length > 1;
  const lines = [
    [title, ...contestants, ...(compare ? ['lead'] : [])],
    ...rows.map((row) => [row.name, ...row.values.map(shown), ...(compare ? [lead(row)] : [])]),
  ];
  const widths = lines[0]!.map((_, column) => Math.max(3, ...lines.map((line) => line[column]?.length ?? 0)));
  const drawn = lines.map(
    (line) =>
      `| ${line.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width, column) => (column ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [drawn[0], rule, ...drawn.slice(1), ''].join('\n');
}

/** The middle one of measured values, or one further up: 0.95 is the 95th percentile. */
export function quantile(values: readonly number[], share = 0.5): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
