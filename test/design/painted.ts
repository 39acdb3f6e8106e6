/*
 * What an element paints, and on what: pairs of colours as the browser computes them, found once and read under each brand
 * colour. Nothing here knows the tokens: a derivation that is wrong, or a part that forgets them, shows all the same.
 */
import { groundOf, rgba } from '../support/contrast.js';

type Pseudo = '::before' | '::after';
type ColorProperty = 'color' | 'backgroundColor' | 'outlineColor' | 'stroke' | 'fill' | `border${Side}Color`;
type Side = 'Top' | 'Right' | 'Bottom' | 'Left';

/** A colour that is painted somewhere. */
export interface Paint {
  readonly element: Element;
  readonly property: ColorProperty;
  readonly pseudo?: Pseudo | undefined;
}

/** One painted on another; without one it is the page's own ground. */
export interface Pair {
  readonly what: 'text' | 'border' | 'focus ring' | 'mark';
  readonly paint: Paint;
  readonly ground: Paint | undefined;
}

export const colorOf = ({ element, property, pseudo }: Paint): string => getComputedStyle(element, pseudo)[property];
export const groundColorOf = ({ ground }: Pair): string => (ground ? colorOf(ground) : 'rgb(255, 255, 255)');

/** The same place of the same element, told from all others. */
export const nameOf = ({ what, paint: { element, pseudo } }: Pair): string => {
  const { host } = element.getRootNode() as ShadowRoot;
  return `${what} of ${host.localName} ${element.localName}.${element.getAttribute('class') ?? ''}${pseudo ?? ''}`;
};

const sides: readonly Side[] = ['Top', 'Right', 'Bottom', 'Left'];
const pseudos = [undefined, '::before', '::after'] as const;

const isOpaque = (color: string): boolean => rgba(color)[3] === 255;
const isSeen = (element: Element): boolean => element.checkVisibility() && !element.closest('.hidden, style');

const background = (element: Element | undefined): Paint | undefined =>
  element && { element, property: 'backgroundColor' };

/** The ground around an element. */
const around = (element: Element): Paint | undefined =>
  background(groundOf(element.parentElement ?? (element.getRootNode() as ShadowRoot).host));

/** Elements of one kind are painted alike: one of each is measured, in whichever of an element's states it is seen first. */
const kindOf = (element: Element): string => {
  let kind = (element.getRootNode() as ShadowRoot).host.localName;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const states = ['aria-pressed', 'aria-selected', 'aria-sort', 'part'].map((name) => at.getAttribute(name) ?? '');
    kind += ` ${at.localName}.${at.getAttribute('class') ?? ''}[${states.join()}]`;
  }
  return kind;
};

/** One element of each kind that a person sees, and everything that can be worked. */
export interface Seen {
  readonly all: readonly Element[];
  readonly texts: readonly Element[];
  readonly controls: readonly HTMLElement[];
}

/** What can be worked. */
export const isControl = 'a, button, input, select, summary, [role="option"], [tabindex]';

/** @param known kinds that have been seen elsewhere; those found here are added */
export function seenIn(root: ShadowRoot, known: Set<string>): Seen {
  const kinds = new Map<string, Element>();
  for (const element of root.querySelectorAll('*')) if (isSeen(element)) kinds.set(kindOf(element), element);
  for (const kind of [...kinds.keys()]) {
    if (known.has(kind)) kinds.delete(kind);
    else known.add(kind);
  }
  const all = [...kinds.values()];
  const hasText = ({ childNodes }: Element) =>
    [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  return {
    all,
    texts: all.filter((element) => hasText(element) || element.matches('input:not([type="radio"]), select')),
    controls: all.filter((element): element is HTMLElement => element.matches(isControl)),
  };
}

/** Texts, those of `::before` and `::after` among them. Names on a map are read on the land, too. */
export function textPairs({ all, texts }: Seen): Pair[] {
  const what = 'text';
  return [
    ...texts.flatMap((element): Pair[] => {
      const paint = { element, property: 'color' } as const;
      const land = element.matches('.map-label') && element.closest('.map')?.querySelector('.land');
      return [
        { what, paint, ground: background(groundOf(element)) },
        ...(land ? [{ what, paint, ground: { element: land, property: 'fill' } } as const] : []),
      ];
    }),
    ...pseudoPaints(all).flatMap(({ element, pseudo }): Pair[] => {
      const { content, backgroundColor } = getComputedStyle(element, pseudo);
      if (['none', 'normal', '""', '"" / ""'].includes(content)) return [];
      const own = { element, property: 'backgroundColor', pseudo } as const;
      const ground = isOpaque(backgroundColor) ? own : background(groundOf(element));
      return [{ what, paint: { element, property: 'color', pseudo }, ground }];
    }),
  ];
}

const pseudoPaints = (all: readonly Element[]): { element: Element; pseudo: Pseudo }[] =>
  all
    .flatMap((element) => [
      { element, pseudo: '::before' as const },
      { element, pseudo: '::after' as const },
    ])
    .filter(({ element, pseudo }) => {
      const { content, display } = getComputedStyle(element, pseudo);
      return display !== 'none' && content !== 'none' && content !== 'normal';
    });

/** The lines around or under what can be worked, as far as they are seen. */
export function borderPairs({ controls, all }: Seen): Pair[] {
  const lists = all.filter((element) => element.matches('[role="listbox"]:not(.map)'));
  const arrows = all.filter((element) => element.matches('.select'));
  return [...controls, ...lists, ...arrows].flatMap((element) =>
    pseudos.flatMap((pseudo) => {
      if (pseudo && !arrows.includes(element)) return [];
      const style = getComputedStyle(element, pseudo);
      return sides.flatMap((side): Pair[] => {
        const property = `border${side}Color` as const;
        if (parseFloat(style[`border${side}Width`]) === 0 || !isOpaque(style[property])) return [];
        return [{ what: 'border', paint: { element, property, pseudo }, ground: around(element) }];
      });
    }),
  );
}

/** The rings around what has the keyboard: to be asked for while all have it. */
export function ringPairs({ controls }: Seen): Pair[] {
  return controls.flatMap((element): Pair[] => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) === 0) return [];
    const paint = { element, property: 'outlineColor' } as const;
    const land = element.closest('.map')?.querySelector('.land');
    const ring = (ground: Paint | undefined): Pair => ({ what: 'focus ring', paint, ground });
    return [ring(around(element)), ...(land ? [ring({ element: land, property: 'fill' })] : [])];
  });
}

/** What data is drawn with: bars on their ground, marks on the land or on the edge around them. */
export function markPairs({ all }: Seen): Pair[] {
  const what = 'mark';
  const onLand = (element: Element, property: ColorProperty): Pair[] => {
    const land = element.closest('.map')?.querySelector('.land');
    return land ? [{ what, paint: { element, property }, ground: { element: land, property: 'fill' } }] : [];
  };
  return [
    ...pseudoPaints(all)
      .filter(({ element }) => element.matches('.bar, .wave:not(.after) .wave-bar, .head'))
      .flatMap(({ element, pseudo }): Pair[] =>
        isOpaque(getComputedStyle(element, pseudo).backgroundColor)
          ? [{ what, paint: { element, property: 'backgroundColor', pseudo }, ground: background(groundOf(element)) }]
          : [],
      ),
    ...all
      .filter((element) => element.matches('.map .marks'))
      .flatMap((group): Pair[] => {
        const [edge, core] = [group.querySelector('.edge'), group.querySelector('.core')];
        if (!edge || !core) return [];
        const edged = getComputedStyle(edge).stroke !== 'none';
        const onEdge: Pair = {
          what,
          paint: { element: core, property: 'stroke' },
          ground: { element: edge, property: 'stroke' },
        };
        if (group.matches('.other')) return [onEdge, ...onLand(edge, 'stroke')];
        return edged ? [onEdge] : onLand(core, 'stroke');
      }),
    ...all
      .filter((element) => element.matches('.club-mark'))
      .flatMap((element) => [
        ...onLand(element, 'backgroundColor'),
        { what, paint: { element, property: 'backgroundColor' }, ground: around(element) } as const,
      ]),
    ...all.filter((element) => element.matches('.here')).flatMap((element) => onLand(element, 'borderTopColor')),
  ];
}

const staged = new WeakSet<CSSStyleSheet>();

/** Makes `.as-hover` mean what `:hover` means, and so on, for all controls at once; colours change without delay. */
export function stageStates(root: ShadowRoot): void {
  root.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => {
    if (staged.has(sheet)) return sheet;
    const copy = new CSSStyleSheet();
    const css = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
    const states = css.replaceAll(/:(hover|active|focus-visible)\b/g, ':is(:$1, .as-$1)');
    copy.replaceSync(`${states} * { transition: none !important; animation: none !important; }`);
    staged.add(copy);
    return copy;
  });
}
