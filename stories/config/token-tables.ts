import base from '../../src/design/tokens/base.tokens.json' with { type: 'json' };
import contrast from '../../src/design/tokens/contrast.tokens.json' with { type: 'json' };
import contrastDark from '../../src/design/tokens/contrast-dark.tokens.json' with { type: 'json' };
import dark from '../../src/design/tokens/dark.tokens.json' with { type: 'json' };
import light from '../../src/design/tokens/light.tokens.json' with { type: 'json' };

interface Token {
  $value: { hex: string } | string | number | readonly string[];
  $description: string;
  $extensions?: Readonly<Record<string, unknown>>;
}

type Group = Readonly<Record<string, unknown>>;

const tokensOf = (group: Group): [string, Token][] =>
  Object.entries(group).filter((entry): entry is [string, Token] => !entry[0].startsWith('$'));

const hex = ({ $value }: Token): string =>
  typeof $value === 'object' && 'hex' in $value ? `\`${$value.hex}\`` : String($value);

/** The colours, one row a role, as a Markdown table. */
export function colorTable(): string {
  const modes = [light, dark, contrast, contrastDark].map(({ color }) => color as Group);
  const rows = tokensOf(modes[0]!).map(([role, token]) => {
    const values = modes.map((mode) => hex(mode[role] as Token));
    const follows = token.$extensions ? ' Follows from the brand colour.' : '';
    return `| \`--ppl-color-${role}\` | ${token.$description}${follows} | ${values.join(' | ')} |`;
  });
  return ['| name | what for | light | dark | contrast | contrast, dark |', '|---|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}

/** What is not a colour, and the brand colour, as a Markdown table. */
export function baseTable(): string {
  const { color, ...others } = base as unknown as { color: Group } & Record<string, Token>;
  const rows = [...tokensOf(color).map(([role, token]) => [`color-${role}`, token] as const), ...tokensOf(others)].map(
    ([name, token]) => {
      const { $value, $description, $extensions } = token;
      const unit = $extensions?.['pl.ppl.unit'];
      const value = Array.isArray($value) ? $value.join(', ') : `${hex(token)}${typeof unit === 'string' ? unit : ''}`;
      return `| \`--ppl-${name}\` | ${$description} | ${value} |`;
    },
  );
  return ['| name | what for | without it |', '|---|---|---|', ...rows].join('\n');
}
