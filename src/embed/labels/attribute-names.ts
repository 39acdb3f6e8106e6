import type { LitElement } from 'lit';
import type { elementClasses } from '../../elements/classes.js';
import type { ElementName } from '../../elements/names.js';

type Element = InstanceType<(typeof elementClasses)[ElementName]>;
type PropertyOf<One> = One extends unknown ? Exclude<keyof One, keyof LitElement | 'data'> : never;
type InTag<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${Rest extends Uncapitalize<Rest> ? Lowercase<First> : `${Lowercase<First>}-`}${InTag<Rest>}`
  : Name;

/** The attributes of all elements, as their classes have them; `lang` is HTML's own. */
export type AttributeName = InTag<PropertyOf<Element>> | 'lang';

type WordsOf<One, Name extends string> = One extends Record<Name, unknown> ? Extract<One[Name], string> : never;

/** The words of those attributes that know but a few, as the classes' types have them. */
export type ChoiceWord = WordsOf<Element, 'theme'> | WordsOf<Element, 'audience'> | WordsOf<Element, 'view'>;
