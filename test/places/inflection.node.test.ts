import assert from 'node:assert/strict';
import test from 'node:test';
import { fold } from '../../src/text/fold.js';
import { baseForms } from '../../src/places/inflection.js';

/** Names and their genitive, locative and instrumental, word by word. */
const forms = `
Oświęcim:Oświęcimia Oświęcimiu Oświęcimiem
Kraków:Krakowa Krakowie Krakowem
Łódź:Łodzi Łodzią
Białystok:Białegostoku Białymstoku Białymstokiem
Krasnystaw:Krasnegostawu Krasnymstawie Krasnymstawem
Zakopane:Zakopanego Zakopanem
Czarna:Czarnej Czarną
Woda:Wody Wodzie Wodą
Bielsko:Bielska Bielsku Bielskiem
Biała:Białej Białą
Katowice:Katowic Katowicach Katowicami
Siedlce:Siedlec Siedlcach
Marki:Marek Markach
Mońki:Moniek Mońkach
Tychy:Tychów Tychach
Końskie:Końskich Końskimi
Zgorzelec:Zgorzelca Zgorzelcu Zgorzelcem
Żywiec:Żywca Żywcu Żywcem
Turek:Turku Turkiem
Łobez:Łobza Łobzie Łobzem
Góra:Góry Górze
Ruda:Rudy Rudzie
Ostrołęka:Ostrołęki Ostrołęce
Praga:Pragi Pradze
Trzebinia:Trzebini Trzebinią
Wieś:Wsi
Zawoja:Zawoi
Wola:Woli
Brzeg:Brzegu Brzegiem
Sopot:Sopotu Sopocie
Białogard:Białogardu Białogardzie
Dwór:Dworu Dworze
Opole:Opola Opolu Opolem
Zawiercie:Zawiercia Zawierciu Zawierciem
Podgórze:Podgórza Podgórzu
Leszno:Leszna Lesznie Lesznem
Miasto:Miasta Mieście Miastem
Bydgoszcz:Bydgoszczy Bydgoszczą
oświęcimski:oświęcimskiego oświęcimskim oświęcimskiemu
wschodni:wschodniego wschodnim
małopolskie:małopolskiego małopolskim małopolskiem
Nowy:Nowego Nowym
Śląskie:Śląskich Śląskimi
Dolne:Dolnych Dolnymi`;

test('forms are read back to their names', () => {
  for (const line of forms.trim().split('\n')) {
    const [name = '', list = ''] = line.split(':');
    for (const form of list.split(' ')) assert.ok(baseForms(fold(form)).includes(fold(name)), `${form} → ${name}`);
  }
});

test('a word is its own form first, each once, and what is left is never too short to tell', () => {
  const found = baseForms('katowicach');
  assert.equal(found[0], 'katowicach');
  assert.equal(new Set(found).size, found.length);
  for (const word of ['', 'a', 'w', 'na', 'ie', 'x'.repeat(1e4)]) {
    assert.ok(
      baseForms(word).every((base) => base === word || base.length > 1),
      word.slice(0, 9),
    );
  }
});
