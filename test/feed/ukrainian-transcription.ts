/** In this order: what is longer first, and what depends on its neighbours before what does not. */
const letters: readonly (readonly [RegExp, string])[] = [
  // Endings.
  [/skie(?![\p{L}])/gu, 'ські'],
  [/ski(?![\p{L}])/gu, 'ський'],
  [/sko(?![\p{L}])/gu, 'сько'],
  [/ice(?![\p{L}])/gu, 'иці'],
  [/([iy])ca(?![\p{L}])/gu, 'иця'],
  [/c(?![\p{L}])/gu, 'ць'],
  // 'Rz' is said 'sz' after p, t, k and ch.
  [/(?<=[ptk]|ch)rz/gu, 'ш'],
  [/szcz/gu, 'щ'],
  [/rz|ż/gu, 'ж'],
  [/sz/gu, 'ш'],
  [/cz/gu, 'ч'],
  [/ch/gu, 'х'],
  [/ś(?=l)/gu, 'ш'],
  // Nasal vowels.
  [/ią(?=[bp])/gu, 'йом'],
  [/ią/gu, 'йон'],
  [/lą/gu, 'льон'],
  [/ą(?=[bp])/gu, 'ом'],
  [/ą/gu, 'он'],
  [/ę(?=[bp])/gu, 'ем'],
  [/ę/gu, 'ен'],
  // Soft consonants.
  [/(?<=[mbpw])ia/gu, '’я'],
  [/ia/gu, 'я'],
  [/ie/gu, 'е'],
  [/lu/gu, 'лю'],
  [/l(?=[iey]|$|[аеєиіоуюя])/gu, 'л'],
  [/l/gu, 'ль'],
  [/(?<=c)i/gu, 'и'],
];
const single: Readonly<Record<string, string>> = Object.fromEntries(
  'a:а b:б c:ц d:д e:е f:ф g:г h:г i:і j:й k:к ł:л m:м n:н o:о ó:у p:п r:р s:с ś:с t:т u:у w:в y:и z:з ń:нь'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/**
 * A Polish place name in Ukrainian letters, by the practical transcription of the orthography of 2019, for names that Ukrainian has
 * no word of its own for: 'Chrzanów' → 'Хшанув'. Two words are joined by a hyphen.
 */
export const inUkrainianLetters = (name: string): string =>
  name
    .split(/[ -]/)
    .map((word) => {
      const written = letters
        .reduce((text, [from, to]) => text.replace(from, to), word.toLowerCase())
        .replace(/[a-ząćęłńóśźż]/g, (letter) => single[letter] ?? letter);
      return written.charAt(0).toUpperCase() + written.slice(1);
    })
    .join('-');
