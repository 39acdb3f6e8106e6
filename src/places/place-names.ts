/*
 * What places are called beside their Polish names: in English, in Ukrainian, and as lands. One line each, the Polish name or
 * the voivodeship's code first. Ukrainian names that only spell the Polish sounds need no line: see ukrainian.ts.
 */

/** Voivodeships by code. */
export const landNames = `
02:Dolny Śląsk,Lower Silesia,Lower Silesian,Нижньосілезьке,Долішньосілезьке,Нижня Сілезія
04:Kujawy,Kujawy i Pomorze,Kuyavia,Kuyavia-Pomerania,Kuyavian-Pomeranian
06:Lubelszczyzna,Lublin,Люблінське,Люблінщина
08:Ziemia Lubuska,Lubusz,Lubusz Land
10:Łódź,Ziemia Łódzka
12:Małopolska,Lesser Poland,Little Poland,Мала Польща
14:Mazowsze,Mazovia,Masovia,Masovian,Mazovian
16:Opolszczyzna,Opole
18:Podkarpacie,Subcarpathia,Subcarpathian,Підкарпатське,Підкарпаття
20:Podlasie,Podlachia,Podlasian,Підляське,Підляшшя
22:Pomorze,Pomerania,Pomeranian,Помор'я
24:Śląsk,Górny Śląsk,Silesia,Silesian,Upper Silesia,Сілезьке,Шльонське,Сілезія
26:Ziemia Świętokrzyska,Kielecczyzna,Holy Cross,Свентокшиське,Свєнтокшиське
28:Warmia i Mazury,Warmia,Mazury,Warmia-Masuria,Warmian-Masurian
30:Wielkopolska,Greater Poland,Великопольське,Велика Польща
32:Pomorze Zachodnie,West Pomerania,West Pomeranian,Західнопоморське`;

/** Towns whose name is another one, not only another spelling. */
export const townNames = `
Warszawa:Warsaw,Wwa,W-wa
Kraków:Cracow
Białystok:Білосток,Белосток
Przemyśl:Перемишль
Chełm:Холм
Zamość:Замостя
Rzeszów:Ряшів
Jarosław:Ярослав
Sanok:Сянік
Lublin:Люблин
Zielona Góra:Зелена Гура
Jelenia Góra:Єленя Гура
Lubaczów:Любачів
Gorlice:Горлиці
Hel:Гель
Stargard:Stargard Szczeciński
Tomaszów Lubelski:Томашів
Hrubieszów:Грубешів
Biała Podlaska:Біла Підляська
Bielsk Podlaski:Більськ`;

/** The lines, parted: the first field, and the names beside it. */
export const parted = (lines: string): (readonly [string, readonly string[]])[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [first = '', names = ''] = line.split(':');
      return [first, names.split(',')];
    });
