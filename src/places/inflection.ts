/*
 * How Polish names of places change in a sentence, read backwards and on folded words: 'oswiecimiu' may be a form of 'oswiecim',
 * 'gorze' of 'gora'. Only a name that exists is ever found by it, so a rule too many costs little; what it does cost, over all
 * places, is measured in the tests. Forms that no rule reaches stand in `irregular`.
 */

/** The endings of a form, and what may have stood there in the name; '-' is nothing. */
const rules = `
a u em owi:- o
iem:- o
ie:- a o
e:- a o
iu ia iem iowi:- ie
i:- a ia ja
y:- a
ej iej:a
cie:t ta to
scie:st sta sto
dzie:d da do
rze:r ra ro
ce:ka
dze:ga
sze:cha
ka ku kiem kowi:ek
ca cu cem cowi:ec iec
za zie zem zowi:ez
la lu lem lowi:el le
za zu zem:ze
ebu eba ebem ebie:ab
-:e y i
ach om ami:e y i
iach iom iami:ie i
ow:e y i
ec iec:ce
ek:ki
niek:nki
li:le
ego emu em:e y i
iego iemu:ie i
ym ych ymi:e y
im ich imi:ie i`;

const irregular: Readonly<Record<string, string>> = {
  bialegostoku: 'bialystok',
  bialemustokowi: 'bialystok',
  bialymstokiem: 'bialystok',
  bialymstoku: 'bialystok',
  krasnegostawu: 'krasnystaw',
  krasnemustawowi: 'krasnystaw',
  krasnymstawem: 'krasnystaw',
  krasnymstawie: 'krasnystaw',
  kosciele: 'kosciol',
  lesie: 'las',
  miescie: 'miasto',
  ujezdzie: 'ujazd',
  wsi: 'wies',
};

const ending = (written: string) => (written === '-' ? '' : written);

/** How many letters an ending takes away, and what may have stood there. */
type Ending = readonly [length: number, names: readonly string[]];

let byForm: readonly (readonly [form: string, names: readonly string[]])[] | undefined;

/** The rules, parted once and when first needed. */
function formEndings() {
  return (byForm ??= rules
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [forms = '', names = ''] = line.split(':');
      return forms.split(' ').map((form) => [ending(form), names.split(' ').map(ending)] as const);
    }));
}

/** The longest ending. */
const tail = 4;
/** What the last letters of a word may be: a slip is looked for in hundreds of words that end the same. */
const byTail = new Map<string, readonly Ending[]>();

function endingsOf(word: string): readonly Ending[] {
  const last = word.slice(-tail);
  let endings = byTail.get(last);
  if (!endings) {
    endings = formEndings()
      .filter(([form]) => last.endsWith(form))
      .map(([form, names]) => [form.length, names] as const);
    // Of all that can be typed no more than this is remembered.
    if (byTail.size > 2000) byTail.clear();
    byTail.set(last, endings);
  }
  return endings;
}

/** The folded words of which this one may be a form, itself first. */
export function baseForms(word: string): readonly string[] {
  const found = new Set([word]);
  const known = irregular[word];
  if (known) found.add(known);
  for (const [length, names] of endingsOf(word)) {
    // What is left must be enough to know a name by.
    if (word.length - length < 2) continue;
    const stem = word.slice(0, word.length - length);
    for (const name of names) found.add(stem + name);
  }
  return [...found];
}
