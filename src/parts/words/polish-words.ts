import type { Speaker } from './speaker.js';

/** Official words that are Polish in every language: 'powiat łęczycki', 'powiatowy urząd pracy', 'dolnośląskie'. */
const official = /(powiat[\p{L} -]*\p{L}|[\p{Ll}-]+kie(?!\p{L}))/iu;

/** Marks official words in a text of another language, for who hears it. */
export const markPolish = ({ language, say }: Pick<Speaker, 'language' | 'say'>, text: unknown): unknown =>
  language === 'pl' || typeof text !== 'string'
    ? text
    : text.split(official).map((part, at) => (at % 2 ? say({ pl: part }) : part));
