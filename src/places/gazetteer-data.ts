// Made by src/build/gazetteer.ts. Data: GeoNames (https://www.geonames.org/), CC BY 4.0, changed: Polish places alone,
// positions and populations rounded. How to read it says gazetteer.ts.
export const names = `
1Nowogrodziec,Warta Bolesławiecka,Łaziska,Bolesławiec,Osiecznica,Gromadka
1Jodłownik,Ostroszowice,Piława Górna,Bielawa,Pieszyce,Niemcza,Dzierżoniów,Dobrocin,Uciechów,Wilków Wielki,Łagiewniki
1Jerzmanowa,Głogów,Żukowice,Kotla
1Jemielno,Wąsosz,Góra,Niechlów,Chróścina
1Wierzchosławice,Bolków,Paszowice,Jawor,Męcinka,Mierczyce,Wądroże Wielkie
1Karpacz,Kowary,Sosnówka,Szklarska Poręba,Podgórzyn,Mysłakowice,Piechowice,Janowice Wielkie,Stara Kamienica,Rybnica,Jeżów Sudecki
1Lubawka,Krzeszów,Kamienna Góra,Marciszów
1Międzylesie,Stronie Śląskie,Bystrzyca Kłodzka,Lądek-Zdrój,Lewin Kłodzki,Duszniki-Zdrój,Polanica-Zdrój,Szczytna,Kłodzko,Kudowa-Zdrój,Wojciechowice,Bierkowice,Radków,Bozkow,Włodowice,Nowa Ruda,Ludwikowice Kłodzkie,Jugów
1Legnickie Pole,Krotoszyce,Kunice,Miłkowice,Chojnów,Prochowice,Krzywa,Lisowice
1Świeradów-Zdrój,Leśna,Platerówka,Olszyna,Lubań,Siekierczyn,Pisarzowice
1Osiek,Lubin,Ścinawa,Rudna
1Pasiecznik,Mirsk,Pilchowice,Lubomierz,Wleń,Gryfów Śląski,Lwówek Śląski
1Krośnice,Sułów,Milicz,Cieszków
1Bierutów,Solniki Wielkie,Oleśnica,Dziadowa Kłoda,Dobroszyce,Syców,Twardogóra,Międzybórz
1Osiek,Domaniów,Wierzbno,Oława,Bystrzyca,Minkowice Oławskie,Jelcz,Jelcz Laskowice,Miłocice,Miłoszyce
1Chocianów,Polkowice,Przemków,Radwanice,Grębocice,Kłobuczyn,Gaworzyce
1Przeworno,Kondratowice,Strzelin,Wiązów,Borów
1Konary,Udanin,Kostomłoty,Ciechów,Lutynia,Środa Śląska,Miękinia,Mrozów,Szczepanów,Malczyce
1Świdnica,Świebodzice,Marcinowice,Dobromierz,Jaworzyna Śląska,Stanowice,Żarów,Strzegom
1Psary,Uraz,Wisznia Mała,Cielętniki,Oborniki Śląskie,Trzebnica,Zawonia,Prusice,Żmigród
1Mieroszów,Głuszyca Górna,Głuszyca,Walim,Jedlina-Zdrój,Boguszów-Gorce,Czarny Bór,Dziećmorowice,Szczawno-Zdrój,Stare Bogaczowice
1Brzeg Dolny,Wołów,Wińsko
1Jordanów Śląski,Sobótka,Węgry,Kobierzyce,Żórawina,Gniechowice,Domasław,Tyniec Mały,Kąty Wrocławskie,Święta Katarzyna,Bielany Wrocławskie,Żerniki Wrocławskie,Siechnice,Ratowice,Czernica,Radwanice,Pietrzykowice,Gajków,Kamieniec Wrocławski,Małkowice,Smolec,Dobrzykowice,Wilczyce,Kiełczów,Mirków,Długołęka,Szczodre
1Złoty Stok,Bardo,Przyłęk,Kamieniec Ząbkowicki,Niedźwiedź,Brzeźnica,Tarnów,Ząbkowice Śląskie,Budzów,Stoszowice,Ziębice,Bobolice,Henryków,Ciepłowody
1Bogatynia,Zawidów,Sulików,Zgorzelec,Łagów,Jędrzychowice,Pieńsk,Węgliniec
1Wojcieszów,Świerzawa,Sędziszowa,Wilków,Pielgrzymka,Złotoryja,Zagrodno,Olszanica
ZCieplice Śląskie Zdrój,Jelenia Góra
1Legnica
2Wojszyce,Krzyki,Partynice,Grabiszynek,Grabiszyn,Wrocław,Biskupin,Dąbie,Szczytniki,Sępolno,Gądów Mały,Swojczyce,Zacisze,Złotniki,Pilczyce,Zgorzelisko,Kozanów,Karłowice,Maślice Małe,Stabłowice,Sołtysowice,Psie Pole Północ,Poświętne,Maślice Wielkie,Zakrzów,Marszowice
1Wałbrzych

1Bądkowo,Zakrzewo,Koneck,Waganiec,Nieszawa,Raciążek,Aleksandrów Kujawski,Ciechocinek
1Janowo,Świedziebnia,Osiek,Górzno,Bartniczka,Brodnica,Bobrowo,Brzozie,Zbiczno,Jabłonowo Pomorskie
1Nowa Wieś Wielka,Solec Kujawski,Białe Błota,Dąbrowa Chełmińska,Osielsko,Sicienko,Dobrcz,Koronowo
1Unisław,Papowo Biskupie,Lisewo,Stolno,Chełmno
1Wielgie,Zbójno,Ciechocin,Radomin,Golub-Dobrzyń,Ostrowite,Kowalewo Pomorskie,Lisewo
1Radzyń Chełmiński,Świecie nad Osą,Gruta,Łasin,Rogóźno
1Kruszwica,Janikowo,Dąbrowa Biskupia,Kościelec,Inowrocław,Pakość,Wierzchosławice,Gniewkowo,Złotniki Kujawskie,Rojewo
1Dobrzyń nad Wisłą,Wielgie,Tłuchowo,Witkowo,Bobrowniki,Lipno,Skępe,Kikół,Lubin,Chrostkowo
1Jeziora Wielkie,Strzelno,Mogilno,Dąbrowa
1Królikowo,Kcynia,Szubin,Kołaczkowo,Nakło nad Notecią,Sadki,Ślesin,Mrocza
1Topólka,Piotrków Kujawski,Bytoń,Radziejów,Osięciny,Dobre
1Rogowo,Skrwilno,Brzuze,Ostrowite,Rypin,Wąpielsk
1Więcbork,Sypniewo,Sośno,Sępólno Krajeńskie,Kamień Krajeński
1Pruszcz,Świecie,Świekatowo,Bukowiec,Drzycim,Dragasz,Jeżewo,Lniano,Warlubie,Osie,Nowe
1Osiek,Czernikowo,Obrowo,Wielka Nieszawka,Lubicz Górny,Lubicz Dolny,Łysomice,Toporzysko,Zławieś Wielka,Łubianka,Chełmża,Skąpe
1Lubiewo,Kamienica,Gostycyn,Kęsowo,Cekcyn,Tuchola,Raciąż,Śliwice
1Dębowa Łąka,Wąbrzeźno,Płużnica,Książki
1Chodecz,Kaliska,Lubień Kujawski,Izbica Kujawska,Boniewo,Choceń,Baruchowo,Czerniewice,Kowal,Lubraniec,Brześć Kujawski,Fabianki,Lubanie
1Rogowo,Janowiec Wielkopolski,Gąsawa,Krotoszyn,Sarbinowo,Żnin,Barcin,Brzyskorzystewko,Łabiszyn
gBydgoszcz,Fordon
1Grudziądz
1Toruń
1Włocławek

1Sosnówka,Sławatycze,Wisznice,Rossosz,Tuczna,Łomazy,Drelów,Kodeń,Rzeczyca,Kostomłoty,Piszczac,Międzyrzec Podlaski,Zalesie,Terespol,Rokitno,Leśna Podlaska,Janów Podlaski,Konstantynów
1Obsza,Zamch,Babice,Tarnogród,Łukowa,Potok Górny,Biszcza,Księżpol,Aleksandrów,Józefów,Stanisławów,Biłgoraj,Tereszpol,Frampol,Goraj,Turobin,Żabno
1Wojsławice,Białopole,Żmudź,Dubienka,Rejowiec,Pokrówka,Kamień,Rejowiec Fabryczny,Krasne,Pawłów,Dorohusk,Dorohusk-Osada,Siedliszcze,Świerże,Ruda-Huta,Sawin
1Dołhobyczów,Mircze,Werbkowice,Hrubieszów,Trzeszczany,Hrebenne,Horodło,Uchanie,Jarosławiec
1Dzwola,Janów Lubelski,Godziszów Drugi,Godziszów,Godziszów Trzeci,Modliborzyce,Godziszów Pierwszy,Chrzanów,Potok Wielki,Batorz
1Rudnik,Izbica,Żółkiewka,Kraśniczyn,Gorzków,Krasnystaw,Siennica Różana,Olszanka,Łopiennik Górny,Fajsławice,Wola Idzikowska
1Rzeczyca Ziemiańska,Trzydnik Duży,Szastarka,Gościeradów,Annopol,Księżomierz,Sułów,Kraśnik,Ludmiłówka,Zakrzówek,Dzierzkowice,Rudnik Pierwszy,Urzędów,Bystrzyca,Wilkołaz,Wierzbica
1Krasne,Serniki,Kozłówka,Wola Sernicka,Abramów,Lubartów,Uścimów Nowy,Kamionka,Uścimów Stary,Pałecznica,Ostrów Lubelski,Michów,Brzeźnica Bychawska,Niedźwiada,Firlej,Ostrówek,Jeziorzany,Przytoczno,Kock
1Zakrzew,Wysokie,Krzczonów,Bychawa,Strzyżowice,Jabłonna,Borzechów,Niedrzwica Duża,Żabia Wola,Bełżyce,Kozubszczyzna,Konopnica,Wojciechów,Wólka,Jakubowice Murowane,Ożarów,Jastków,Garbów,Niemce,Przybysławice
1Milejów,Cyców,Łęczna,Puchaczów,Spiczyn,Ludwin
1Serokomla,Adamów,Bystrzyca,Wojcieszków,Krzywda,Sarnów,Stanin,Łuków,Stoczek Łukowski,Trzebieszów
1Józefów nad Wisłą,Chodel,Łaziska,Opole Lubelskie,Poniatowa,Karczmiska,Wilków
1Sosnowica,Dębowa Kłoda,Siemień,Parczew,Podedwórze,Kostry,Milanów,Jabłoń
1Nałęczów,Wąwolnica,Janowiec,Kazimierz Dolny,Markuszów,Kurów,Brzozowa Gać,Końskowola,Puławy,Bałtów,Żyrzyn,Baranów
1Czemierniki,Borki,Wohyń,Radzyń Podlaski,Komarówka Podlaska,Kąkolewnica Wschodnia
1Bobrowniki,Dęblin,Stężyca,Ułęż,Moszczanka,Ryki,Paprotnia,Nowodwór,Kawęczyn,Kłoczew
1Rybczewice,Piaski,Trawniki,Świdnik,Mełgiew
1Lubycza Królewska,Bełżec,Susiec,Jarczów,Oseredek,Tomaszów Lubelski,Ulhówek,Rogóźno,Tarnawatka,Telatyn,Rachanie,Łaszczów,Michałów,Krynice,Tyszowce
1Siedliszcze,Wola Uhruska,Urszulin,Hańsk,Włodawa,Hanna
1Krasnobród,Zwierzyniec,Komarów-Osada,Łabunie,Kawęczyn,Szczebrzeszyn,Michałów,Miączyn,Radecznica,Wysokie,Sitno,Sułów,Nielisz,Dębowiec,Stary Zamość,Grabowiec,Skierbieszów,Krasne
fBiała Podlaska
1Chełm
1Lublin
1Zamość

1Kostrzyn nad Odrą,Witnica,Deszczno,Bogdaniec,Jenin,Łupowo,Stare Polichno,Santok,Gralewo,Wysoka,Lubiszyn,Kłodawa
1Bobrowice,Gubin,Dychów,Dąbie,Krosno Odrzańskie,Maszewo,Osiecznica,Bytnica
1Brójce,Trzciel,Międzyrzecz,Pszczew,Bledzew,Przytoczna,Skwierzyna,Trzebiszewo
1Nowe Miasteczko,Bytom Odrzański,Kożuchów,Siedlisko,Bielawy,Nowa Sól,Przyborów,Otyń,Bobrowniki,Lubięcin,Konotop,Kolsko
1Cybinka,Słubice,Rzepin,Ośno Lubuskie,Górzyca
1Zwierzyń,Drezdenko,Stare Kurowo,Strzelce Krajeńskie,Dobiegniew
1Torzym,Boczów,Sulęcin,Glisno,Lubniewice,Słońsk,Lemierzyce,Krzeszyce
1Międzylesie,Skąpe,Świebodzin,Zbąszynek,Wilkowo,Szczaniec,Lubrza,Łagów,Sieniawa
1Nowogród Bobrzański,Niwiska,Kaczeniec,Świdnica,Zabór,Bojadła,Ploty,Klenica,Swarzynice,Czerwieńsk,Trzebiechów,Cigacice,Brody,Kargowa,Sulechów,Kije,Babimost
1Gozdnica,Iłowa,Czyżówek,Wymiarki,Konin Żagański,Małomice,Szprotawa,Niegosławice,Żagań,Brzeźnica
1Przewóz,Łęknica,Żarki Wielkie,Kunice Żarskie,Trzebiel,Lipinki Łużyckie,Sieniawa Żarska,Żary,Tuplice,Jasień,Lubsko,Brody
1Szlichtyngowa,Wschowa,Sława
nGorzów Wielkopolski,Baczyna
1Ochla,Zielona Góra

1Łękińsko,Kleszczów,Rusiec,Szczerców,Kluki,Bełchatów,Zelów,Drużbice
1Krzyżanów,Bedlno,Kutno,Żychlin,Krośniewice,Oporów,Ostrowy,Nowe Ostrowy,Dąbrowice,Strzelce,Łanięta
1Widawa,Buczek,Sędziejowice,Łask,Wodzierady
1Świnice Warckie,Łęczyca,Góra Świętej Małgorzaty,Piątek,Błonie,Grabów,Witonia,Daszyna
1Łyszkowice,Domaniewice,Rogoźno,Bobrowniki,Bielawy,Nieborów,Łowicz,Nowe Zduny,Zduny,Chąśno,Kocierzew Południowy,Kiernozia
1Tuszyn,Rzgów,Brójce,Wola Rakowa,Starowa Góra,Gałków Mały,Andrespol,Gałków Duży,Koluszki
1Żarnów,Białaczów,Paradyż,Mniszków,Opoczno,Mroczków Gościnny,Sławno,Wola Załężna,Bukowiec Opoczyński,Drzewica,Poświętne
1Dłutów,Dobroń,Pabianice,Ksawerów,Konstantynów Łódzki,Lutomiersk,Kazimierz
1Nowa Brzeźnica,Działoszyn,Pajęczno,Strzelce Wielkie,Sulmierzyce,Siemkowice,Rząśnia,Lipnik,Kiełczygłów
1Łęki Szlacheckie,Ręczno,Gorzkowice,Biała Róża,Aleksandrów,Rozprza,Wola Krzysztoporska,Sulejów,Grabica,Moszczenica,Wolbórz,Czarnocin
1Zadzim,Pęczniew,Dalików,Poddębice,Uniejów,Wartkowice
1Żytno,Gidle,Pławno,Wielgomłyny,Kobiele Wielkie,Radziechowice Pierwsze,Radomsko,Przedbórz,Kodrąb,Dobroszyce,Lgota Wielka,Gomunice,Kamieńsk
1Cielądz,Sadkowice,Regnów,Rawa Mazowiecka,Biała Rawska
1Klonowa,Złoczew,Burzenin,Brzeźnio,Brąszewice,Sieradz,Wróblew,Błaszki,Borysławice,Warta,Goszczanów
1Złota,Głuchów,Słupia,Kawęczyn Nowy,Kowiesy,Lipce Reymontowskie,Godzianów,Maków,Miedniewice,Bolimów
1Inowłódz,Tomaszów Mazowiecki,Będków,Ujazd,Rzeczyca,Lubochnia,Rokiciny,Czerniewice,Rokiciny-Kolonia,Budziszewice,Żelechlinek
1Ożarów,Pątnów,Wróblew,Skomlin,Mokrsko,Wierzchlas,Wieluń,Masłowice,Czarnożyły,Osjaków,Ostrówek,Konopnica
1Dzietrzkowice,Łubnice,Bolesławiec,Mieleszyn,Czastary,Wieruszów,Walichnowy,Sokolniki,Galewice,Osiek,Lututów
1Zapolice,Zduńska Wola,Wojsławice,Szadek
1Aleksandrów Łódzki,Zgierz,Dobra,Szczawin,Stryków,Parzęczew,Ozorków,Głowno
1Brzeziny,Jeżów,Rogów,Dmosin
eŁódź
1Piotrków Trybunalski
1Skierniewice

1Żegocina,Trzciana,Lipnica Murowana,Łapanów,Nowy Wiśnicz,Stary Wiśnicz,Gierczyce,Siedlec,Łapczyca,Brzeźnica,Bochnia,Stanisławice,Damienice,Krzeczów,Rzezawa,Jodłówka,Borek,Baczków,Dziewin,Drwinia,Grobla
1Iwkowa,Czchów,Złota,Gnojnik,Niedźwiedza,Jaworsko,Łoniowa,Poręba Spytkowska,Porąbka Uszewska,Okocim,Jadowniki,Dębno,Jasień,Brzesko,Wola Dębińska,Maszkienice,Sterkowiec,Szczepanów,Wokowice,Przyborów,Rudy-Rysie,Borzęcin,Strzelce Wielkie,Uście Solne,Szczurowa,Zaborów
1Okleśna,Jankowice,Rozkochów,Brodła,Mętków,Olszyny,Kwaczała,Alwernia,Babice,Żarki,Regulice,Zagórze,Grojec,Płaza,Libiąż,Pogorzyce,Bolęcin,Chrzanów,Piła Kościelecka,Trzebinia,Balin,Psary,Luszowice,Myślachowice,Płoki,Lgota
1Smyków,Dąbrowa Tarnowska,Swarzów,Gruszów Wielki,Olesno,Radgoszcz,Smęgorzów,Gręboszów,Bolesław,Mędrzechów,Szczucin,Słupiec
1Uście Gorlickie,Ropa,Sękowa,Gorlice,Bystra,Kobylanka,Lipinki,Bobowa,Łużna,Korczyna,Kwiatonowice,Moszczenica,Biecz,Racławice,Binarowa
1Wola Radziszowska,Radziszów,Mogilany,Świątniki Górne,Krzęcin,Konary,Buków,Rzeszotary,Rzozów,Ochojno,Wrząsowice,Facimiech,Ochodza,Borek Szlachecki,Pozowice,Libertów,Lusina,Skawina,Kopanka,Czernichów,Wołowice,Rusocice,Jeziorzany,Ściejowice,Przeginia Narodowa,Rączna,Kamień,Przeginia Duchowna,Nowa Wieś Szlachecka,Piekary,Kaszów,Liszki,Kryspinów,Czułów,Mników,Cholerzyn,Sanka,Morawica,Zalas,Aleksandrowice,Balice,Brzoskwinia,Szczyglice,Rudno,Rząska,Nielepice,Wawrzeńczyce,Zabierzów,Modlniczka,Tenczynek,Rudawa,Brzezie,Zielonki,Dojazdów,Modlnica,Kocmyrzów,Wola Filipowska,Brzezinka,Tomaszowice,Luborzyca,Krzeszowice,Więckowice,Bolechowice,Giebułtów,Baranówka,Kobylany,Karniowice,Filipowice,Miękinia,Zelków,Wielka Wieś,Michałowice,Masłomiąca,Nowa Góra,Bębło,Ostrężnica,Racławice,Jerzmanowice,Iwanowice,Niedźwiedź,Sąspów,Skała,Przeginia,Miłocice,Sieciechowice,Słomniki,Sułoszowa
1Kamienica,Jastrzębie,Lubomierz,Olszówka,Łukowica,Niedźwiedź,Wysokie,Mszana Górna,Wilczyce,Mszana Dolna,Słopnice,Limanowa,Dobra,Tymbark,Kasina Wielka,Skrzydlna,Laskowa,Jodłownik,Krasne-Lasocice
1Racławice,Miechów,Miechów Charsznica,Książ Wielki,Kępie,Kozłów,Marcinowice
1Lubień,Skomielna Czarna,Tokarnia,Węglówka,Krzczonów,Pcim,Wiśniowa,Trzebunia,Lipnik,Stróża,Poręba,Harbutowice,Jasienica,Zasań,Trzemeśnia,Myślenice,Łęki,Sułkowice,Osieczany,Raciechowice,Rudnik,Kornatka,Jawornik,Brzezowa,Polanka,Borzęta,Biertowice,Bęczarka,Brzączowice,Krzyszkowice,Dobczyce,Krzywaczka,Głogoczów,Siepraw
1Muszyna,Tylicz,Krynica-Zdrój,Piwniczna-Zdrój,Rytro,Łabowa,Łącko,Olszanka,Naszacowice,Stary Sącz,Nawojowa,Olszana,Kamionka Wielka,Zagorzyn,Podegrodzie,Grybów,Chełmiec,Korzenna,Siedlce,Lipnica Wielka,Gródek Nad Dunajcem,Łososina Dolna
1Łapsze Niżne,Niedzica,Chyżne,Szaflary,Szczawnica,Czarny Dunajec,Krościenko nad Dunajcem,Frydman,Kluszkowce,Krośnica,Wróblówka,Maniowy,Ludźmierz,Dębno,Lipnica Wielka,Piekielnik,Krauszów,Ostrowsko,Łopuszna,Szlembark,Jabłonka,Nowy Targ,Waksmund,Załuczne,Trute,Odrowąż,Pieniążkowice,Lasek,Lipnica Mała,Orawka,Pyzówka,Klikuszowa,Zubrzyca Dolna,Ochotnica Dolna,Harkabuz,Sieniawa,Podwilk,Podsarnie,Zubrzyca Górna,Raba Wyżna,Rokiciny,Spytkowice,Rabka-Zdrój
1Gorenice,Niesułowice,Osiek,Bukowno,Sieniczno,Olkusz,Bolesław,Trzyciąż,Krzykawka,Klucze,Poręba Górna,Zarzecze,Wierzchowisko,Wolbrom
1Bulowice,Kęty,Nowa Wieś,Witkowice,Malec,Osiek,Graboszyce,Przecieszyn,Skidziń,Brzeszcze,Grojec,Polanka Wielka,Zator,Przeciszów,Rajsko,Poręba Wielka,Harmęże,Zaborze,Włosienica,Oświęcim,Brzezinka,Babice,Chełmek
1Nowe Brzesko,Koszyce,Proszowice,Kościelec,Klimontów,Pałecznica
1Sidzina,Wysoka,Toporzysko,Zawoja,Bystra,Jordanów,Naprawa,Skawica,Osielec,Juszczyn,Białka,Łętownia,Lachowice,Stryszawa,Grzechynia,Kurów,Kuków,Maków Podhalański,Sucha Beskidzka,Jachówka,Krzeszów,Zembrzyce,Budzów,Bieńkówka,Tarnawa Dolna,Marcówka,Baczyn,Zachełmna,Palcza
1Ciężkowice,Jastrzębia,Rzepiennik Strzyżewski,Ołpiny,Szerzyny,Rzepiennik Marciszewski,Żurowa,Gromnik,Siemiechów,Zakliczyn,Lubaszowa,Siedliska,Wróblowice,Ryglice,Gwoździec,Olszyny,Janowice,Tuchów,Rychwałd,Pleśna,Karwodrza,Wielka Wieś,Błonie,Wojnicz,Szynwałd,Koszyce,Koszyce Wielkie,Tarnowiec,Skrzyszów,Bogumiłowice,Pogórska Wola,Wierzchosławice,Jodłówka-Wałki,Lisia Góra,Radłów,Łukowa,Niedomice,Zabawa,Biskupice Radłowskie,Żabno,Sieradza,Nieciecza,Odporyszów,Przybysławice,Jadowniki Mokre,Miechowice Małe,Gorzyce,Miechowice Wielkie,Wietrzychowice
1Kościelisko,Zakopane,Poronin,Bukowina Tatrzańska,Biały Dunajec,Czarna Góra,Białka Tatrzańska,Leśnica
1Targanice,Rzyki,Mucharz,Sułkowice,Skawinki,Stryszów,Zakrzów,Stronie,Ponikiew,Świnna Poręba,Brzezinka,Zagórnik,Lanckorona,Jastrzębia,Roczyny,Andrychów,Inwałd,Jaroszowice,Klecza Górna,Barwałd Dolny,Barwałd Średni,Barwałd Górny,Kalwaria Zebrzydowska,Brody,Izdebnik,Chocznia,Wadowice,Klecza Dolna,Zarzyce Wielkie,Wieprz,Zebrzydowice,Tomice,Leńcze,Nidek,Frydrychowice,Wysoka,Stanisław Dolny,Stanisław Górny,Radocza,Witanowice,Przytkowice,Woźniki,Bęczyn,Paszkówka,Gierałtowice,Marcyporęba,Sosnowice,Bachowice,Brzeźnica,Ryczów,Łączany,Spytkowice
1Zręczyce,Gdów,Marszowice,Pierzchów,Książnice,Pawlikowice,Cichawa,Trąbki,Biskupice,Szczytniki,Tomaszkowice,Targowisko,Wieliczka,Kłaj,Zabawa,Szarów,Czarnochowice,Śledziejowice,Dąbrowa,Kokotów,Węgrzce Wielkie,Podłęże,Niepołomice,Wola Batorska,Zabierzów Bocheński,Wola Zabierzowska
gSidzina,Kraków
1Nowy Sącz
1Tarnów

1Stara Błotnica,Radzanów,Wyśmierzyce,Sucha,Podlesie Duże,Białobrzegi,Stromiec,Przybyszew,Promna
1Gąsocin,Ojrzeń,Sońsk,Gołotczyzna,Gołymin-Ośrodek,Glinojeck,Ciechanów,Opinogóra Górna,Regimin,Grudusk
1Podebłocie,Kobylnica,Maciejowice,Trojanów,Sobolew,Łaskarzew,Żelechów,Górzno,Wilga,Rębków,Sulbiny Górne,Miastków Kościelny,Garwolin,Wola Rębkowska,Miętne,Trąbki,Borowie,Pilawa,Parysów
1Pacyna,Sanniki,Stary Barcik,Gostynin
1Żabia Wola,Jaktorów,Książenice,Grodzisk Mazowiecki,Milanówek,Podkowa Leśna,Boża Wola
1Nowe Miasto nad Pilicą,Mogielnica,Goszczyn,Błędów,Warka,Jasieniec,Belsk Duży,Grójec,Chynów,Pniewy,Sułkowice
1Gniewoszów,Garbatka-Letnisko,Janików,Kozienice,Głowaczów,Ryczywół,Magnuszew
1Stanisławów Pierwszy,Jabłonna,Legionowo,Stanisławów,Michałów-Reginów,Łajski,Nieporęt,Białobrzegi,Wieliszew,Serock
1Sienno,Rzeczniów,Solec Nad Wisłą,Lipsko,Chotcza,Wielgie,Ciepielów
1Huszlew,Stara Kornica,Łosice,Platerów,Sarnaki
1Szelków,Rzewnie,Karniewo,Maków Mazowiecki,Różan,Czerwonka,Młynarze,Płoniawy-Bramura,Sypniewo,Krasnosielc
1Latowicz,Wielgolas,Siennica,Pogorzel,Cegłów,Mrozy,Mińsk Mazowiecki,Dębe Wielkie,Kałuszyn,Jakubów,Halinów,Sulejówek,Wiśniew,Stanisławów,Dobre
1Strzegowo,Radzanów,Szreńsk,Stupsk,Wiśniewo,Szydłowo,Lipowiec Kościelny,Mława,Dzierzgowo,Wieczfnia Kościelna
1Łomna,Zakroczym,Nowy Dwór Mazowiecki,Pomiechówek,Brody-Parcele,Nasielsk
1Goworowo,Czerwin,Troszyn,Rzekuń,Olszewo Borki,Baranowo,Lelis,Kadzidło,Czarnia,Łyse,Myszyniec
1Nur,Małkinia Górna,Brok,Boguty-Pianki,Zaręby Kościelne,Ostrów Mazowiecka,Andrzejewo,Wąsewo
1Sobienie Jeziory,Osieck,Celestynów,Kołbiel,Karczew,Otwock,Józefów,Wiązowna
1Prażmów,Czersk,Góra Kalwaria,Tarczyn,Baniocha,Zalesie Górne,Gołków,Jazgarzew,Czarnów,Kamionka,Żabieniec,Chylice,Piaseczno,Chyliczki,Lesznowola,Nowa Iwiczna,Konstancin-Jeziorna,Mysiadło,Józefosław,Bielawa
1Słubice,Łaziska,Wyszogród,Gąbin,Mała Wieś,Łąck,Bodzanów,Słupno,Bulkowo,Radzanowo,Nowy Duninów,Maszewo Duże,Biała,Staroźreby,Brudzeń Duży,Bielsk,Drobin
1Czerwińsk Nad Wisłą,Załuski,Naruszewo,Joniec,Płońsk,Dzierzążnia,Nowe Miasto,Baboszewo,Sochocin,Raciąż
1Nadarzyn,Owczarnia,Otrębusy,Granica,Kanie,Brwinów,Komorów,Jaworowa,Rybie,Raszyn,Nowe Grocholice,Pruszków,Reguły,Michałowice,Piastów
1Krasne,Przasnysz,Czernice Borowe,Jednorożec,Krzynowłoga Mała,Chorzele
1Borkowice,Przysucha,Wieniawa,Gielniów,Rusinów,Potworów,Odrzywół,Klwów
1Zatory,Pokrzywnica,Winnica,Świercze,Pułtusk,Psary,Obryte,Gzy
1Prędocin,Iłża,Pakosław,Wierzbica,Rzeczków,Skaryszew,Kowala,Mazowszany,Ludwinów,Maków,Trablice,Gózd,Wolanów,Sławno,Jedlnia-Letnisko,Zakrzew,Przytyk,Pionki,Jastrzębia,Jedlińsk
1Domanice,Wodynie,Wiśniew,Zbuczyn,Skórzec,Kotuń,Mordy,Suchożebry,Mokobody,Przesmyki,Paprotnia,Korczew
1Gozdowo,Mochowo,Zawidz,Sierpc,Rościszewo,Szczutowo
1Kozłów Biskupi,Teresin,Paprotnia,Czerwonka-Parcel,Sochaczew,Rybno,Młodzieszyn,Brochów,Iłów
1Bielany,Repki,Sokołów Podlaski,Jabłonna Lacka,Sabnie,Sterdyń,Kosów Lacki,Ceranów
1Mirów Stary,Rogów,Mirów,Szydłowiec,Chlewiska,Jastrząb,Pawłów,Orońsko
2Bieniewice,Józefów,Błonie,Duchnice,Ołtarzew,Ożarów Mazowiecki,Zielonki-Wieś,Babice,Leszno,Stare Babice,Zaborów,Kampinos,Hornówek,Truskaw,Izabelin,Łomianki,Dziekanów Leśny,Dziekanów Bajkowy,Kiełpin
1Grębków,Wierzbno,Liw,Węgrów,Korytnica,Miedzna,Łochów,Stoczek,Ostrówek,Sadowne
1Ząbki,Zielonka,Marki,Poświętne,Kobyłka,Wołomin,Nowe Lipiny,Duczki,Czarna,Stare Grabie,Słupno,Ostrówek,Klembów,Radzymin,Jasienica,Strachówka,Tłuszcz,Jadów,Dąbrówka
1Zabrodzie,Somianka,Rybno,Wyszków,Brańszczyk,Rząśnik,Długosiodło
1Kazanów,Przyłęk,Tczów,Zwoleń,Łagów,Policzna
1Siemiątkowo,Bieżuń,Lutocin,Żuromin,Kuczbork-Wieś,Kuczbork-Osada,Lubowidz
1Mszczonów,Puszcza Mariańska,Radziejowice,Mrozy,Franciszków,Jesionka,Żyrardów,Miedniewice,Wiskitki,Guzów
NOstrołęka
1Płock
1Radom
1Siedlce
1Kabaty,Ursynów,Wilanów,Włochy,Mokotów,Ursus,Wawer,Ochota,Warszawa,Śródmieście,Wola,Praga Południe,Bemowo,Praga Północ,Wesoła,Rembertów,Żoliborz,Bielany,Targówek,Białołeka

1Grodków,Borkowice,Michałow,Lewin Brzeski,Skorogoszcz,Pogorzela,Łosiów,Olszanka,Krzyżowice,Skarbimierz Osiedle,Brzeg,Lubsza
1Pilszcz,Wysoka,Branice,Kietrz,Baborów,Głubczyce
1Polska Cerekiew,Ostrożnica,Dziergowice,Pawłowiczki,Lubieszów,Długomiłowice,Cisek,Bierawa,Reńska Wieś,Pokrzywnica,Większyce,Koźle,Kędzierzyn-Koźle,Komorno,Poborszów,Sławięcice
1Lasowice Wielkie,Lasowice Małe,Borkowice,Kluczbork,Wołczyn,Byczyna
1Dobieszowice,Rozkochów,Walce,Januszkowice,Kórnica,Zdzieszowice,Rozwadza,Kujawy,Dobra,Strzeleczki,Krapkowice,Gogolin,Górażdże
1Pokój,Domaradz,Świerczów,Domaszowice,Strzelce,Namysłów,Wilków,Idzikowice
1Głuchołazy,Kamienica,Paczków,Otmuchów,Nysa,Korfantów,Maciejowice,Jasienica Dolna,Prusinowice,Łambinowice,Pakosławice,Kamiennik,Sidzina,Skoroszyce,Chróścina
1Dobrodzień,Zębowice,Olesno,Wojciechów,Radłow,Gorzów Śląski,Rudniki,Praszka,Dalachów,Kowale,Zdziechowice,Przedmość
1Kąty Opolskie,Kosorowice,Prószków,Tarnów Opolski,Nakło,Tułowice,Komprachcice,Niemodlin,Chmielowice,Chrościna,Chrząstowice,Ozimek,Dąbrowa,Karczów,Czarnowąsy,Turawa,Węgry,Swierkle,Dobrzeń Wielki,Chróścice,Łubniany,Kup,Bierdzany,Popielów,Murów
1Moszczanka,Łąka Prudnicka,Racławice Śląskie,Prudnik,Lubrza,Twardawa,Głogówek,Biała
1Ujazd,Raszowa,Leśnica,Strzelce Opolskie,Jemielnica,Izbicko,Łaziska,Zawadzkie,Kolonowskie
oOpole

1Lutowiska,Czarna,Ustrzyki Dolne,Krościenko
1Górki,Haczów,Jasionów,Grabownica Starzeńska,Turze Pole,Zmiennica,Humniska,Niebocko,Dydnia,Jabłonica Polska,Malinówka,Brzozów,Jabłonka,Stara Wieś,Orzechówka,Przysietnica,Jasienica Rosielna,Blizne,Golcowa,Nozdrzec,Domaradz,Wesoła
1Jodłowa,Brzostek,Słotowa,Strzegocice,Łęki Górne,Łęki Dolne,Pilzno,Przyborów,Dębica,Czarna,Żyraków,Brzeźnica
1Kramarzówka,Węgierka,Jodłówka,Świebodna,Rokietnica,Sośnica,Pruchnik,Chłopice,Radymno,Rożwienica,Korczowe,Jankowice,Ostrów,Cieszacin Wielki,Pawłosiów,Jarosław,Laszki,Wierzbna,Wiązownica,Wólka Pełkińska
1Krempna,Nowy Żmigród,Pielgrzymka,Osiek Jasielski,Zarzecze,Dębowiec,Tarnowiec,Trzcinica,Jasło,Skołyszyn,Lipnica Dolna,Jabłonica,Wróblowa,Kołaczyce,Brzyska
1Niwiska,Trześń,Kolbuszowa,Raniżów,Dzikowiec,Przyłęk,Mechowiec,Lipnica,Cmolas,Ostrowy Tuszowskie,Ostrowy Baranowskie,Majdan Królewski
1Jaśliska,Głębokie,Dukla,Iwonicz-Zdrój,Sieniawa,Rymanów,Draganowa,Łęki Dukielskie,Miejsce Piastowe,Chorkówka,Krościenko Wyżne,Korczyna,Jedlicze,Odrzykoń,Krasna,Wojaszówka,Łęki
1Grodzisko Dolne,Wólka Grodziska,Grodzisko Górne,Dębno,Giedlarowa,Wierzawice,Piskorowice,Brzóza Królewska,Leżajsk,Hucisko,Wola Żarczycka,Stare Miasto,Przychojec,Kuryłówka,Nowa Sarzyna,Wólka Łętowska,Łętownia,Łukowa,Tarnogóra
1Wielkie Oczy,Lubaczów,Oleszyce,Horyniec-Zdrój,Nowe Sioło,Chotylub,Dzików Stary,Cieszanów,Nowe Brusno,Narol
1Husów,Handzlówka,Albigowa,Markowa,Kraczkowa,Wysoka,Krzemienica,Sonina,Łańcut,Kosina,Rogóźno,Głuchów,Białobrzegi,Czarna,Rakszawa,Żołynia,Brzóza Stadnicka
1Radomyśl Wielki,Przecław,Błonie,Wadowice Górne,Mielec,Trzciana,Czermin,Tuszów Narodowy,Borowa,Gawłuszowice,Padew Narodowa
1Cholewiana Góra,Jeżowe,Bystre,Krzeszów,Kończyce,Rudnik nad Sanem,Bieliny,Harasiuki,Ulanów,Przędzel,Wólka Tanewska,Racławice,Nisko,Zarzecze,Jarocin
1Bircza,Fredropol,Krasiczyn,Krzywcza,Medyka,Ruszelczyce,Babice,Żurawica,Dubiecko,Nienadowa,Przedmieście Dubieckie,Drohobyczka,Śliwnica,Małkowice,Orły,Hucisko Nienadowskie,Nakło,Stubno
1Jawornik Polski,Hadle Szklarskie,Manasterz,Łopuszka Wielka,Pantalowice,Siedleczka,Rożniatów,Sietesz,Kańczuga,Zarzecze,Krzeczowice,Urzejowice,Żurawiczki,Zalesie,Gać,Maćkówka,Dębów,Mirocin,Nowosielce,Rozbórz,Przeworsk,Ujezna,Grzęska,Gorliczyna,Jagiełła,Gorzyce,Leżachów,Tryńcza,Ubieszyn,Sieniawa,Wylewa,Adamówka
1Wielopole Skrzyńskie,Bystrzyca,Niedźwiada,Wiśniowa,Zagórzyce,Iwierzyce,Ropczyce,Sędziszów Małopolski,Ostrów,Krzywa
1Dynów,Białka,Lecka,Błażowa,Straszydle,Hyżne,Lubenia,Zarzecze,Siedliska,Lutoryż,Tyczyn,Chmielnik,Boguchwała,Niechobrz,Zgłobień,Kielanówka,Krasne,Trzciana,Świlcza,Trzebownisko,Rudna Wielka,Rudna Mała,Wólka Podleśna,Głogów Małopolski,Wysoka Głogowska,Sokołów Małopolski,Wólka Niedźwiedzka,Górno,Kamień
1Komańcza,Rzepedź,Łukowe,Czaszyn,Tarnawa Górna,Tarnawa Dolna,Bukowsko,Poraż,Niebieszczany,Zagórz,Zahutyń,Pielnia,Pisarowce,Sanok,Nowosielce-Gniewosz,Długie,Tyrawa Wołoska,Zarszyn,Besko,Kostarowce,Strachocina,Pakoszówka
1Gwoździec,Bojanów,Pysznica,Stalowa Wola,Kępie Żaleszańskie,Zaleszany,Żabno,Radomyśl,Zaklików,Chwałowice,Zdziechowice Drugie,Zdziechowice Pierwsze
1Wysoka Strzyżowska,Gwoźnica Górna,Frysztak,Konieczkowa,Jawornik,Niebylec,Wiśniowa,Strzyżów,Połomia,Babica,Czudec
1Nowa Dęba,Baranów Sandomierski,Grębów,Sokolniki,Gorzyce
1Cisna,Baligród,Polańczyk,Myczkowce,Uherce Mineralne,Lesko,Olszanica
eKrosno
1Przemyśl
1Rzeszów,Przybyszówka
1Tarnobrzeg

1Sztabin,Lipsk,Bargłów Kościelny,Augustów
1Suraż,Łapy,Turośń Kościelna,Zabłudów,Michałowo,Grudki,Choroszcz,Złotoria,Dobrzyniewo Duże,Wasilków,Tykocin,Supraśl,Czarna Białostocka
1Boćki,Orla,Rudka,Brańsk,Bielsk Podlaski,Wyszki
1Radziłów,Wąsosz,Szczuczyn,Grajewo,Rajgród
1Czeremcha,Kleszczele,Białowieża,Hajnówka,Czyże,Narewka,Narew
1Mały Płock,Janowo,Stawiski,Kolno,Grabowo
1Śniadowo,Gać,Miastkowo,Piątnica,Wizna,Czarnocin,Nowogród,Zbójna,Jedwabne
1Knyszyn,Trzcianne,Jasionówka,Mońki,Jaświły,Goniadz
1Giby,Sejny,Krasnopol,Puńsk
1Mielnik,Drohiczyn,Siemiatycze,Nurzec-Stacja,Milejczyce,Perlejewo,Dziadkowice,Grodzisk
1Krynki,Szudziałowo,Sokółka,Korycin,Janów,Kuźnica,Sidra,Suchowola,Nowy Dwór,Dąbrowa Białostocka
1Raczki,Bakałarzewo,Filipów,Jeleniewo,Przerośl,Wiżajny
1Ciechanowiec,Klukowo,Czyżew,Szepietowo,Wysokie Mazowieckie,Sokoły
1Szumowo,Zambrów,Rutki-Kossaki,Rutki
lBiałystok
1Łomża
1Suwałki

1Lipnica,Miastko,Studzienice,Tuchomie,Bytów,Trzebielino,Borzytuchom,Parchowo,Kołczygłowy,Czarna Dąbrówka
1Ostrowite,Chojnice,Czersk,Konarzyny,Brusy
1Debrzno,Człuchów,Czarne,Rzeczenica,Przechlewo,Koczała
1Trąbki Wielkie,Pszczółki,Przywidz,Suchy Dąb,Rusocin,Łęgowo,Cieplewo,Cedry Wielkie,Pręgowo,Juszkowo,Pruszcz Gdański,Kolbudy,Straszyn,Rotmanka,Rokitnica,Lublewo Gdańskie,Borkowo Łostowickie,Kowale,Przejazdowo,Wiślinka
1Stężyca,Sulęczyno,Somonino,Chmielno,Kartuzy,Żukowo,Sierakowice,Garcz,Łapalice,Pępowo,Przodkowo,Banino,Chwaszczyno
1Karsin,Stara Kiszewa,Dziemiany,Kalisz Pomorski,Liniewo,Lipusz,Kościerzyna,Nowa Karczma,Grabowo Kościerskie
1Gardeja,Sadlinki,Kwidzyn,Prabuty,Ryjewo
1Cewice,Maszewo Lęborskie,Lębork,Nowa Wieś Lęborska,Wicko,Łeba
1Miłoradz,Malbork,Stare Pole,Lisewo Malborskie,Lichnowy,Nowy Staw
1Lubieszewo,Kmiecin,Ostaszewo,Nowy Dwór Gdański,Marzęcino,Drewnica,Stegna,Sztutowo,Mikoszewo,Jantar,Kąty Rybackie,Krynica Morska
1Dębogórze,Kosakowo,Pierwoszyno,Hel,Mosty,Rewa,Mrzezino,Żelistrzewo,Jastarnia,Puck,Gnieżdżewo,Swarzewo,Krokowa,Strzelno,Wierzchucino,Władysławowo,Chłapowo,Karwia,Ostrowo,Jastrzębia Góra
1Kępice,Barcino,Dębnica Kaszubska,Łupawa,Kobylnica,Potęgowo,Damnica,Bobrowniki,Ustka,Objazda,Główczyce,Smołdzino
1Osiek,Kopytkowo,Smętowo Graniczne,Szlachta,Osieczna,Skórcz,Czarna Woda,Lubichowo,Bobowo,Kaliska,Zblewo,Starogard Gdański,Zduny,Skarszewy
1Gniew,Morzeszczyn,Wielkie Walichnowy,Pelplin,Subkowy,Czarlin,Tczew
1Linia,Bojano,Koleczkowo,Szemud,Luzino,Rumia,Łęczyce,Gościcino,Wejherowo,Reda,Bolszewo,Góra,Rekowo Dolne,Orle,Rybno,Gniewino,Choczewo
1Mikołajki Pomorskie,Sztum,Dzierzgoń,Stary Targ
jGdańsk
1Wielki Kack,Gdynia,Pogórze
1Słupsk
1Sopot

1Sławków,Czeladź,Będzin,Gródków,Wojkowice,Sarnów,Bobrowniki,Psary,Strzyżowice,Rogoźnik,Dobieszowice,Wymysłów,Sączów,Mierzęcice,Siewierz
1Godziszka,Szczyrk,Buczkowice,Rybarzowice,Bystra,Wilkowice,Jaworze,Jasienica,Porąbka,Kozy,Bujaków,Kobiernice,Czaniec,Mazańcowice,Bronów,Janowice,Pisarzowice,Ligota,Bestwina,Czechowice-Dziedzice,Zabrzeg,Wilamowice,Bestwinka,Kaniów
1Jaworzynka,Koniaków,Istebna,Wisła,Puńców,Dzięgielów,Cisownica,Ustroń,Brenna,Bażanowice,Goleszów,Cieszyn,Ogrodzona,Górki Małe,Zamarski,Bładnice,Harbutowice,Górki Wielkie,Miedzyświec,Kostkowice,Iskrzyczyn,Skoczów,Pogórze,Pogwizdów,Hażlach,Simoradz,Dębowiec,Wiślica,Kiczyce,Kaczyce,Kowale,Kończyce Wielkie,Pierściec,Ochaby,Kończyce Małe,Pruchna,Drogomyśl,Zaborze,Zebrzydowice,Mnich,Bąków,Zabłocie,Chybie,Frelichów,Zbytków,Strumień
1Nakło,Starcza,Rudnik Wielki,Kamienica Polska,Lelów,Siedlec,Potok Złoty,Poczesna,Janów,Konopiska,Drochlin,Huta Stara B,Olsztyn,Koniecpol,Blachownia,Przyrów,Mstów,Dąbrowa Zielona,Rędziny,Soborzyce,Rudniki,Kościelec,Kłomnice,Mykanów,Borowno,Bogusławice,Kruszyna
1Wilcza,Pilchowice,Knurów,Gierałtowice,Paniówki,Żernica,Przyszowice,Sośnicowice,Kozłów,Kleszczów,Rudziniec,Pyskowice,Toszek,Wielowieś
1Kalej,Wręczyca Wielka,Truskolasy,Biała Dolna,Przystajń,Panki,Kłobuck,Kamyk,Łobodno,Starokrzepice,Opatów,Krzepice,Miedzno,Ostrowy nad Okszą,Lipie,Zawady,Popów
1Wożniki,Lubsza,Strzebiń,Psary,Koszęcin,Kamienica,Lubliniec,Boronów,Pawonków,Kochanowice,Gwoździany,Ciasna,Herby,Sieraków Śląski
1Gostyń,Gardawice,Wyry,Łaziska Górne,Orzesze,Mikołów,Ornontowice
1Pińczyce,Cynków,Myszków,Koziegłówki,Gniazdów,Koziegłowy,Lgota Górna,Jaworznik,Żarki-Letnisko,Żarki,Siedlec Duży,Bliżyce,Wysoka Lelowska,Sokolniki,Niegowa,Przybynów,Jastrząb,Dąbrowno,Poraj,Choroń
1Pielgrzymowice,Goczałkowice Zdrój,Pawłowice,Studzionka,Pszczyna,Góra,Krzyżowice,Miedźna,Frydek,Gilowice,Radostowice,Jankowice,Piasek,Kryry,Czarków,Wola,Suszec,Rudziczka,Kobiór
1Chałupki,Krzyżanowice,Borucin,Tworków,Krzanowice,Bojanów,Pogrzebień,Kornowac,Pietrowice Wielkie,Racibórz,Kobyła,Maków,Pawłów,Rudnik,Babice,Górki Śląskie,Brzeźnica,Nędza,Rudy,Turze,Kuźnia Raciborska,Budziska
1Świerklany Dolne,Świerklany Górne,Jankowice Rybnickie,Czernica,Szczerbice,Gaszowice,Jejkowice,Raszczyce,Lyski,Stanowice,Bełk,Adamowice,Bogunice,Czerwionka-Leszczyny,Książenice
1Wieszowa,Radzionków,Zbrosławice,Orzech,Nakło,Świerklaniec,Tarnowskie Góry,Ożarowice,Miasteczko Śląskie,Tworóg,Kalety,Krupski Młyn
1Międzyrzecze,Bojszowy Nowe,Bojszowy,Bieruń,Chełm Śląski,Lędziny,Imielin
1Gołkowice,Godów,Łaziska,Gorzyczki,Skrzyszów,Olza,Gorzyce,Turza Śląska,Mszana,Bełsznica,Czyżowice,Gogołowa,Rogów,Połomia,Wodzisław Śląski,Markłowice,Syrynia,Lubomia,Pszów,Nieboczowy,Radlin,Rydułtowy
1Niegowonice,Chruszczobród,Wysoka,Łazy,Rokitno Szlacheckie,Ciągowice,Ogrodzieniec,Pilica,Żarnowiec,Poręba,Zawiercie,Rudniki,Włodowice,Kroczyce,Góra Włodowska,Rokitno,Zdów,Irządze,Szczekociny,Goleniowy
1Soblówka,Rycerka Górna,Glinka,Rycerka Dolna,Ujsoły,Sól,Zwardoń,Rajcza,Laliki,Milówka,Kamesznica,Sopotnia Wielka,Korbielów,Żabnica,Cisiec,Krzyżowa,Cięcina,Węgierska Górka,Bystra,Przyborów,Przybędza,Juszczyna,Jeleśnia,Koszarawa,Radziechowy,Wieprz,Trzebinia,Świnna,Leśna,Pewel Wielka,Lipowa,Żywiec,Pewel Ślemieńska,Pietrzykowice,Gilowice,Zarzecze,Łękawica,Ślemień,Łodygowice,Tresna,Czernichów,Międzybrodzie Bialskie
iBielsko-Biała
1Bytom
1Chorzów
1Częstochowa
1Dąbrowa Górnicza
1Gliwice
1Jastrzębie-Zdrój
1Jaworzno
1Murcki,Katowice
1Mysłowice
1Brzeziny Śląskie,Piekary Śląskie
1Ruda Śląska
1Niedobczyce,Zebrzydowice,Rybnik
1Siemianowice Śląskie
1Sosnowiec
1Świętochłowice
1Cielmice,Tychy
1Zabrze
1Żory

1Nowy Korczyn,Wiślica,Solec-Zdrój,Słupia,Pacanów,Stopnica,Busko-Zdrój,Widuchowa,Tuczępy,Gnojno
1Wodzisław,Sędziszów,Imielno,Słupia,Potok Wielki,Jędrzejów,Korytnica,Nagłowice,Sobków,Oksa,Małogoszcz,Kozłów
1Bejsce,Opatowiec,Kazimierza Wielka,Skalbmierz,Czarnocin
1Chmielnik,Raków,Pierzchnica,Łukowa,Siedlce,Morawica,Brzeziny,Łagów,Chęciny,Daleszyce,Wiśniowa,Górno,Wola Jachowa,Bieliny,Nowa Słupia,Domaszowice,Piekoszów,Stara Słupia,Masłów,Sosnówka,Kostomłoty Drugie,Kostomłoty Pierwsze,Miedziana Góra,Strawczyn,Bodzentyn,Łopuszno,Oblęgórek,Zagnańsk,Kaniów,Mniów
1Słupia,Smyków,Radoszyce,Czermno,Świerczów,Fałków,Stąporków,Ruda Maleniecka,Końskie,Wielka Wieś,Rogów,Gowarczów
1Lipnik,Iwaniska,Baćkowice,Sobótka,Opatów,Wojciechowice,Sadowie,Ożarów,Tarłów
1Brzóstowa,Ćmielów,Grójec,Waśniów,Bodzechów,Ostrowiec Świętokrzyski,Kunów,Wymysłów,Bałtów
1Działoszyce,Złota,Michałów,Pińczów,Kije
1Świniary Stare,Łoniów,Koprzywnica,Samborzec,Klimontów,Złota,Sandomierz,Obrazów,Dwikozy,Wilczyce,Zawichost
1Gózd,Łączna,Suchedniów,Bliżyn,Skarżysko-Kamienna,Skarżysko Kościelne,Grzybowa Góra
1Pawłów,Godów,Rzepin Drugi,Rzepin Pierwszy,Adamów,Brody,Starachowice,Wielka Wieś,Wąchock,Mirzec
1Łubnice,Połaniec,Oleśnica,Osiek,Rytwiany,Staszów,Szydłów,Wiśniowa,Bogoria
1Moskorzew,Radków,Psary,Secemin,Wola Wiśniowa,Włoszczowa,Krasocin,Kluczewsko
mKielce

1Bisztynek,Janikowo,Bartoszyce,Sępopol,Górowo Iławeckie
1Pieniężno,Lelkowo,Frombork,Braniewo
1Iłowo-Osada,Działdowo,Lidzbark,Płośnica,Rybno
1Rychliki,Markusy,Pasłęk,Gronowo Elbląskie,Gronowo Górne,Kamiennik Wielki,Młynary,Suchacz,Tolkmicko
1Prostki,Ełk,Kalinowo,Stare Juchy
1Ryn,Miłki,Wydminy,Giżycko,Kruklanki
1Lubawa,Grabowo,Iława,Kisielice,Susz,Zalewo
1Reszel,Kętrzyn,Gierłoż,Korsze,Srokowo,Barciany
1Lubomino,Orneta,Lidzbark Warmiński
1Piecki,Mikołajki,Baranowo,Sorkwity,Mrągowo
1Kozłowo,Janowo,Nidzica,Jabłonka
1Brzozie Lubawskie,Kurzętnik,Grodziczno,Ostrowite,Nowe Miasto Lubawskie,Lipinki,Biskupiec
1Wieliczki,Lipkowo,Swiętajno,Olecko,Kowale Oleckie
1Olsztynek,Stawiguda,Purda,Gietrzwałd,Jonkowo,Barczewo,Dywity,Biskupiec,Spręcowo,Czerwonka,Świątki,Jeziorany,Dobre Miasto,Kolno
1Dąbrówno,Grunwald,Mielno,Gierzwałd,Ostróda,Miłomłyn,Łukta,Małdyty,Morąg,Miłakowo
1Biała Piska,Pisz,Ruciane-Nida,Orzysz
1Wielbark,Rozogi,Jedwabno,Szczytno,Świętajno,Pasym,Dźwierzuty
1Grabowo,Banie Mazurskie,Dubeninki,Gołdap
1Pozezdrze,Węgorzewo
gElbląg
1Kortowo,Olsztyn

1Budzyń,Margonin,Chodzież,Szamocin
1Połajewo,Drawsko,Lubasz,Krzyż Wielkopolski,Wieleń,Czarnków,Siedlisko,Trzcianka
1Czerniejewo,Witkowo,Niechanowo,Łubowo,Gniezno,Trzemeszno,Kiszkowo,Rybno,Kłecko,Mieleszyn
1Poniec,Pępowo,Krobia,Sułkowice,Siedlec,Pogorzela,Gostyń,Piaski,Borek Wielkopolski
1Wielichowo,Rakoniewice,Kamieniec,Jabłonna,Granowo,Grodzisk Wielkopolski
1Golina,Zakrzew,Kotlin,Witaszyce,Jaraczewo,Jarocin,Dobieszczyzna,Żerków
1Brzeziny,Godziesze Wielkie,Szczytniki,Opatówek,Koźminek,Dębe,Lisków,Żelazków,Blizanów,Kościelec,Stawiszyn
1Wielki Buczek,Rychtal,Trzcinica,Siemianice,Łęka Opatowska,Opatów,Słupia pod Kępnem,Miechów,Baranów,Perzów,Kępno,Bralin
1Dąbie,Kościelec,Olszówka,Koło,Grzegorzew,Kłodawa,Chodów,Osiek Mały,Przedecz,Babiak,Brdów
1Grodziec,Rychwał,Rzgów Pierwszy,Paprotnia,Stare Miasto,Krzymów,Golina,Kramsk,Kazimierz Biskupi,Licheń Stary,Police,Kleczew,Ślesin,Sompolno,Wierzbinek,Wilczogóra,Skulsk,Wilczyn
1Krzywiń,Lubiń,Bojanowo Stare,Śmigiel,Kościan,Czempiń
1Sulmierzyce,Zduny,Krotoszyn,Kobylin,Rozdrażew,Koźmin Wielkopolski
1Rydzyna,Święciechowa,Krzemieniewo,Wilkowice,Osieczna,Wijewo,Lipno,Brenno,Włoszakowice
1Łowyń,Kwilcz,Międzychód,Lutom,Chrzypsko Wielkie,Sieraków
1Zbąszyń,Opalenica,Nowy Tomyśl,Kuślin,Miedzichowo,Pakosław,Brody,Lwówek
1Objezierze,Oborniki,Rogoźno,Ryczywół
1Sośnie,Garki,Odolanów,Przygodzice,Janków Przygodzki,Sieroszewice,Wierzbno,Gorzyce Wielkie,Ostrów Wielkopolski,Psary,Skalmierzyce,Przybysławice,Nowe Skalmierzyce,Raszków,Moszczanka,Korytnica,Sobótka
1Kobyla Góra,Doruchów,Ostrzeszów,Czajków,Grabów nad Prosną,Kraszewice,Mikstat
1Ujście,Miasteczko Krajeńskie,Kaczory,Białośliwie,Osiek nad Notecią,Śmiłowo,Piła,Wyrzysk,Szydłowo,Wysoka,Skrzatusz,Łobżenica
1Gołuchów,Sośnica,Dobrzyca,Pleszew,Czermin,Broniszewice,Chocz,Gizałki,Tomice
1Pecna,Krosno,Krosinko,Rogalin,Mosina,Kórnik,Rogalinek,Stęszew,Puszczykowo,Daszewice,Łęczyca,Wiórek,Gądki,Czapury,Komorniki,Kleszczewo,Luboń,Buk,Dopiewo,Plewiska,Zakrzewo,Kostrzyn,Swarzędz,Baranowo,Kobylnica,Czerwonak,Tarnowo Podgórne,Suchy Las,Pobiedziska,Złotniki,Rokietnica,Murowana Goślina
1Dębno Polskie,Szymanowo,Rawicz,Słupia Kapitulna,Pakosław,Chojno,Jutrosin,Miejska Górka,Konary,Golina Wielka,Bojanowo
1Zagórów,Lądek,Słupca,Strzałkowo,Ostrowite,Powidz,Orchowo
1Duszniki,Pniewy,Kaźmierz,Pamiątkowo,Lipnica,Szamotuły,Ostroróg,Obrzycko,Wronki
1Nowe Miasto nad Wartą,Solec,Krzykosy,Zaniemyśl,Słupia Wiełka,Środa Wielkopolska,Dominowo
1Dolsk,Książ Wielkopolski,Nochowo,Śrem,Brodnica
1Kawęczyn,Dobra,Malanów,Przykona,Turek,Tuliszków,Tarnowa,Władysławów,Brudzew,Russocice
1Skoki,Mieścisko,Wągrowiec,Damasławek,Wapno,Gołańcz
1Przemęt,Wolsztyn,Siedlec
1Lisewo,Pyzdry,Miłosław,Kołaczkowo,Grabowo Królewskie,Sokolniki,Września,Nekla
1Krajenka,Tarnówka,Złotów,Zakrzewo,Jastrowie,Sypniewo,Lipka,Okonek,Lędyczek
UKalisz
1Konin
1Leszno
1Poznań

1Tychowo,Białogard,Karlino
1Bierzwnik,Pełczyce,Krzęcin,Choszczno,Drawno,Recz
1Kalisz Pomorski,Wierzchowo,Drawsko Pomorskie,Złocieniec,Czaplinek
1Maszewo,Mosty,Goleniów,Osina,Stepnica,Nowogard,Przybiernów,Czarnogłowy
1Płoty,Gryfice,Brojce,Cerkwica,Karnice,Pobierowo,Trzebiatów,Rewal,Niechorze,Mrzeżyno
1Troszyn,Mieszkowice,Bielin,Moryń,Witnica,Cedynia,Chojna,Trzcińsko Zdrój,Banie,Widuchowa,Lubanowo,Gryfino,Stare Czarnowo
1Golczewo,Wolin,Międzyzdroje,Świerzno,Wisełka,Kamień Pomorski,Międzywodzie,Dziwnów,Gostyń
1Rymań,Siemyśl,Gościno,Drzonowo,Dygowo,Dźwirzyno,Grzybowo,Kołobrzeg,Ustronie Morskie
1Bobolice,Polanów,Manowo,Biesiekierz,Będzino,Sianów,Sarbinowo,Mielno
1Sarbinowo,Cychry,Dargomyśl,Boleszkowice,Oborzany,Dębno,Trzcinna,Nowogródek Pomorski,Myślibórz,Mostkowo,Barlinek
1Kołbaskowo,Przecław,Dobra,Police,Nowe Warpno
1Lipiany,Kozielice,Przelewice,Pyrzyce,Bielice,Warnice
1Ostrowiec,Malechowo,Sławno,Darłowo,Postomino
1Dolice,Suchań,Stargard,Kobylanka,Morzyczyn,Dobrzany,Marianowo,Stara Dąbrowa,Ińsko,Chociwel
1Borne Sulinowo,Łubowo,Sitno,Żółtnica,Szczecinek,Barwice,Grzmiąca,Biały Bór
1Brzeżno,Połczyn-Zdrój,Świdwin,Rąbino,Sławoborze,Mysłowice
1Człopa,Tuczno,Wałcz,Mirosławiec
1Węgorzyno,Dobra,Łobez,Radowo Małe,Resko
hKoszalin,Jamno
1Szczecin
1Świnoujście`;
export const lats = `5k0601040B05
4I00070103020101030006
6n0B010D
6b060H0409
4x050F07040304
4e03040101020105060103
4S05080A
2_0P01070A0000020301020405010B000800
5b010C0603000101
4-0J0602080103
6B05030F
5602020501020E
6T04040I
5Y07080405070905
4x010701030901000401
6J0E0407050302
4P0F01050C
5K00010E010504000104
4p03030600030203
5j0A0008010101090G
4M000302040602000607
5x0A0N
4t0604070201040201000100000002010100020100030602030303
3n0A020102010602010100030603
4-0K080C02040B06
550B020B04010B03
4t06
5m
5N02000301010001010001000102000001000101000001010001
4d
9f0A040305040301
Ao02030508020407010A
AM0J020D02030A08
A-06080405
AR01080504050200
BR0A010B03
9b0D040201010B040100
9U0H0202030B04070401
9C0H050E
AK0503040I03010D
9808010B0109
AN060702000C
BM02040A0E
BI0D01030C0001030A0208
AE0404040501090200070706
Be02020C02030C08
B5040306
8u0000020803010303020B0J04
9j05020D010002050A
Al04
Bh
AT
9W
7A03040B0404010009020101080707020A03
3R0105020202030307030505070F080H05
500B0505080000030402010304040306
480B0H090308040200
4R010601000101020409
4v02030403060305010901
4p010102030400030103020005000401
6J030200010100020002020500030204040303
4x030H0105070103010909000204010402090101
5q0B01010501
72070500040A020A0604
5K0C0501050905
6a0C060208010203
5z01050009020202010C0209
6z090505030H
6f020302010501010C02
5I0I000E01
3W070600010301020B000100020704
5y070C030N0S
420B02050303080002000003050003000602
7v
5b
5t
4V
9M0E00030101030302040101
7h0106040702020C
8f080D06060A0405
700703030105000803040705
8K0Q000I06
9_0103030G
8e020K0507080003
8C010G000103060505
7I04010A0B00060101020202040202020B
6M0B010105020203050G
6T0B080106010000060D0501
740G0B
9l03
7W09
5o010G0201050G00
8J04030302010700010008
6M0B010E0L
7x03000102080302
7o0306040200050602070309
6p0900020305010100
5s09010B0101020004050E
6h0D04030B0102
5R0604000703030201
5j000408020507010L04000F
7F040E010E00
51060305050500030207010306
7501040307
6J000706010G0207000A0D
7E010D0501010008020K
6b01090200020700020107
5b0001040104030605010703
5e01050802060102060400
6e090907
7M06020501070300
7J02010H
7E
6H
7i
280502010802040101000202010000000502070405
2804070201010204000102010100020101020004050104050004
2i02000001010100010201010001010002030004020001020300
2_0503000101040304020403
1N0C05050101010601000103000201
2N0500000100010001000101000001000001010100010001010001010100020001030000010101000101000100020001000100000000010001000000010001000001000100000000010201020003020001000100010004
1W030201000205010101020402010104010206
3T050708020403
1u010001010206010001000202000101000100010100010001000101000100020003
0x070403090605000100000100010008010901020701
12020300000200020000010101000100000000000100000200010002010000010100020001010200010105
3903030400030202010403020101
2I01040003040005000100000202010001000002020208
2z060401050A
1Z04010301000005000201000300000102000202010200000102000101
23020100010300020201000201000300000002030002030101010101020202010405010103020002000300010101020100
0m02060105010202
26010002000100000100010001000100020000000000010000010100000100020001000000010100000300000100000301030002
2K03020302010001010101010100010001000101000004020301
2b0C
1e
2f
6e020B000103000303
9l05020203020A04060J
6u010800070903060104000202010304010103
8c050809
7v08000403000B
6q0D060801060106070201
6S020E02070C0C
8o01040201010102010A
5S0701040D0101
8B07050G02
9_00010404010A040504
7u010A040603020301030104010505
A9080C01070304010707
8q080007010I
AA080E03030I01090K0103
9Z04020207080408
7f050G0102050505
7g03030106020200020100030100010001010001
8o0102010A02050106060100040406010B
8s0J030C04010404020F
840302010101000001010101010002
AE0G020I030H
63060106060C0202
9O03040505020004
5c03040A03070302010001040101070204020303
7w010503030B060801010509
9j070A050806
8K01010202020A0304
8j07040B040E0206
5i0200050301010A
8I020101010007000100010103020006030100
8X070B0402090A03010F
8b020202020003000101020103010002010801
99080204060E08
5x060305010F
A70D040E030005
7m010402010004060104
Af
9F
6G
8G
8A03020302010004010002010100000102040005
4R0701000205000102070209
2c0504050D07
3D020001020400000503010002010300
4u050705070G
3Z010103020302020102020306
4z08020D04020408
3R0N02000202020303000105000405
4W060J03060G020204010200
44020100000307010103000201030402010301020103020107
3P01010103010205
3e01050E0604020408
4N
0g0D0H07
1h030000010200000102000000030300030103000202
2H020B010300010804030302
2F05010100000107000100020005000301020803
1L0G02030701080200010601000302
3C0003030201010101040307
1A0H020100020202060205060103060105
32040002040200010303020001010301000007
2h0M020406010200000H
2Z03030202010300010100010401080106
3700030904030506020504
3X0401040402000602010102010206
1p010D040101010101000203000002010004
2K0404000301030100000104000002010200020001010301000603020102030B
2U050201030303030500
280901020203020400020001020203020503000101020306010C020709
0v050904010301010302020203000201000101000303
3b090O02090204010D010302
2A00020001020200060501
3k0C0B0C05
0a0J070B040102
1p
23
2k01
46
CC09070B
AI070400030A0905040001000H
9X090303040C
BV0J070E0E
9A0A0L07050A0D
BD08050509
AX070C070003020307
BF0509010D01
D80B020M
8h0C04060A070003
B7050J06040707040904
C_0I0E05070K
9b0G040C080D
AD0B0I00
An
Au
DK
D1010F0409050001050K
C40B0G050A
Bq0M030C070H
DU00040203000103010001010100000202020301
Da040709010101000004020208
Co0E02070504040205
C10909060E
EA060B030J0F
D40304060403
DX0004000408070001000107
Ea00010101040304040305020301010002040001
Dg060G070407030409050207
CJ0301040004080205040405080A
Cc010C020D0807
ED0302010D000402000002030001070604
Cf0B0001
Dy
EF0907
EF
EB
3P0202060101010001010102040203
1t0101010500050400050100000103010003000201000202
1Q02020F0B0000000102000203000200000001010100000101000101000100010001030101000102010100020200
4K0100010301020201010002020401030502030003030401010402
360500010103000406070107090A
4o02030003000300050301020002050203
4902020003010501030203050008
2u020303010204
4004030102010001020101000100010202010100
2N060300030001000200010001010100020104
2Q0A0400020107010201000300030200010304010101
2g0103070103000200010001010201
3d0203020101010306050502
2h040106030501
2O020202000101020001010001000202010300010101
3e04020001020103010200060501030103040001
190103030001030104040101000202000101020101000200010000020200010101010301000002010305
29
3X
3Q
4h
3U
3O
2V
39
380A
39
3Y04
3I
2o0500
3T
3M
3O
2r09
3T
2k
3P08030302070503050E
3z0803030006030403050E02
3F00040903
4D0A04040400040104000107000003010100040004000201000101040104
5G050506010300020700020D
4W010A00010702060J
4x0001010104050108
3a020J040F
400505080201030207020A
5B03070A010400
5701020106000305010A
3h04030B0206040109
4I0C02060A050606
4u
DG0M060203
Df0E0604
At0C03020J
C_0B02040808000H06
CF0M0708
Ct01060A08
Bl0906020I0M
DA04010F0701
DC0802
CP07040403
BE01080N
BK090301000805
C_0201050M
By0C09060E000105020602080202
BZ0805050Q0B070J000F
C102030S
BT0F0705010E09
Dd030703
DP0C
DR
CP04
A80E0405
9v09000502010E09
8x020507040504040306
7D00010301040A0105
870405060301
7c01000305000A06
6n08070909010504080101
5a0203020600040301020101
820F0301010800040A0201
7w060D040102090308000901000308060101
7k0005030D09
6o0709030B07
7G0C01040302000101
970A07040104
8U09020802090102
9P070H0B
6S0B060301060100030007010101000901
6D06010B030202
Aa0701000302030002030409
7R0201050902020B04
8J0602000200010501020100010103000201010105000304010301010102030B
6l03010001020401000701
8G070D030D050G
8-0B01060307020D01
830300080A020B
7n0D020309
7b010605060A03010002
9a0C0B050B06
7r0I04
820E060204020C07
BC0803080208040700
7C
8P
7P
8u
Cr0D05
AX01060F0807
BD0Q0C0005
Bj09030608040E02
CW0J0709030600030208
9q03070502020E000M05000L04
Ca030F050100060400
Cu0E04070605000306
Cw0R01020C030402
9Y06020302000O05020B01
BJ060J0B0S
AR0H00070909
Dl0609090D
Aw0F0A01010203070205
Bx010C0306060F0A
CF0B020F0401
Af0I0E0A
Br0709050I
DY08
BY
Co`;
export const lons = `2C000R0L0H020a
4203060G04000Q070D0A0R0Q
36070A0006
3j0H0W0G000H
3H0001060A010M0O
2O0O0W0K000G0Q080e050A0M
3800070302
3W0h0_0e10050F0R0L0g000l0a0G0Y0O0Q0M0S
2r0h0O0i0Q0D0u000s
1r0H09000K0C0206
3S03000N06
2B0I000P0C0S030K
4z0J000A0J
5E0L0D050b000c0D0X
4v0G00050G0R0X0J0J0Z0I
2p0B0S000G0c0E09
4b0O000D0R06
3l00060M0I0d0L0Z0e0M0A
3W0P080Y000J0D0P0B
4T0I000J0a060L0Z0B06
3L060P0O0V0M07000M0D06
450A0300
4I0D000U0K0U090M0I030b0N0W0f0r0p0b0E0j0i080E0j0f0i0h0j0i
4F0H03070H0T02080A00030X0F0U0K
1W000A0B050806090R
2q0C0A080D010C0700
2e0005
3O00
4W0H0B0D0B0A0F0M0K0K0M0B0P0J01080P090H06020J0N0F050Q00
3a00
7F0G00090P0R0I060H
840g0d0N0m0i0O0B0i0L00
5y0T0h0C0p0S000Z0E
6t000I0U0B04
7g0K0Q030T0F08000H
7j010H030G00
6P0O020j070H000R0W060J
7m0a0U0p0M000M0e0G0F0T
6A0X0N0200
5P0H040T0X0F000P0F
720L000A030M08
8E0C0a00030F02
5D0G000a0K0J
6Q0A0Z000E0L100d0B0r0O0_
6j0q110x0M0m0k0X00040J0V0X
5q0V0909000T0E070j
7U0W0H000T
7S0R0a0e000D0P0o0X0d070E0Z0G
5T0G000R0l0I0N0k0K0h
6H000G
7R00
7C00
7x00
Dh0x1G0k0d140h0C1L001R0_030z1N0t0S0k0Y
DO0e0l0Y0I0c00090I0X0n0w0G0W0B0B0I0L
EK0d0v0q190C0U0h090305100_000w0h0R
F50d0P0B0O090a0d0005
Cs0Z0J0T0S0T0B0Q0c000R
Dp0E0W000q0I0Y0n0J0J0D0F
CI0W0R0k0F000D0o0b0H0q0L0w0S0t0n0P
Cx150d0N0f050Y110J150e0w040m0g0O0Y01000H
Cv0Y0g0k0S0J0Y030E0Q030I0L000d0c050J080d03
Dh0H0d0D0M000G
CT0a0T0Y0Z0N0X0N0f000x
CF000U050E0U0F05
Dj0W0O000D0h0F0C0W
CL0X0Q00070b0U0T0G080D0K0P
DK0C000R0A0g0J
B-0R0J0B0j0V0R000i0Y0U
Dc0F0F0U0008
EK0a0S040h000Q100N0O140d0v0i0M0s
EN0j0i000L0a0V
Dp0c0F110s0C0F0J13000d0r0D0L0o0Y180r0Y
EG00
Ep00
DP00
ET00
11000P130g0j0l1E1C190d0U0u
190a000X0g0b0I0W0i
2C0R0l0I0c010S0B00
2V0E0N000M0Z0D0I0C0E0T0V0b
0u0O000R0W0A
2P040U0F000M
1H0R0E0V0h0i000A0K
22080G0N0q0H0c0E0008
1y000F0A0F0m0v0H0s0p0I0o0b0J0-0d0U0x
1i020C08000C0b0k0_0N0V
1A0L00020g080Q0W0e090R0N03
3F0H0P00
1m0B00
2J0004
7p0a0V000C0P0b0N0e
7y0c0o0S0t090m090B000X0K
7k000M090J0L
7i000S0e0u0M080c0Q
8s0P0E0F0a000f0T0F0G0S0a0L
8a05010H0D000N0G0O0Y
9S0D0Q07000O0Z0A0S0N0i0W
890I040E0J0C0000
7d0V000D0S0X030H000B
8f0R0W07020k0C050a000J0U0F
7O0D000e0O070S
8L0U0E0D0h0T000B0s0U08000G0H
9n090Q0E000M
6w000I0f0K030V0J01010K09
9I0M0E030V0m000A0B0Q0M
8_0l0Q000H0s0U050f030J0S
6t0C0N02000A0S0I0P0H0e0N0h
6W0H0D03040G000M0H0A040R
7e0006040A
89090K0Z0S0e00080p
8_000M0E01
8Z00
8w00
9e00
9r0D080O000H0K0503090K0E060B0K0N0Q0O0F0G0F0E
AB080H0I0A0L0O0I040I090D0L060A0I0I0H0E0J0F0D0K07000D0I
8K0L0C0H0R060D0H0M0D030L080O0E000A0G080E0F060L080G0J0O
Ac0Z0L0I0P0F0X0M000C0H0T0f
At0J090P0L0E0R0Y000A0U0L0E0V0O0S
8j0M0P0W0c0H0Z0S0e0N0e0c0F0H0L0D0W0a0Q0M0B0G040L0L090K02080D0N0F0K0N0D0G0J080I050J0M0E0Q010S0D1B0N0T040E0P0Z0s0T0u010H0S0s060J0M0V0r0J0L00040N0R0f0h020M000B0I0d0q0K0S0C0l0e0p0G
9R0W0j0H000j050p070H050V0d0M0U0B0G0g0L0K
9I0U09010K000806
920K06090V0E0J0Y070U0E0O00060R0O0G0O020K0a070U0B0S0G0K01090Q0E0V05090I
A10n0z0t0U0Q0i030D0F0M0X0B0f000I0s0P0h0b0k0W0M
8p0z13040e1L0M1G0y13170Q0_0Z0w010E0X0l0o0w060e0j0J0Y0M0P0Z00090V0Z04170L0U0B0G020P0T0K0Y
8U0K0E0I040J0F060Z000E0b0S0e0Y
830E07070D0A0B0U020500090I0T0N040D01090H0604050A
9r090T000A0301
8W0R0f0a0A0Y0d0i0I0Y0P0N0h03080L00040O0F0P050G0N0X0D0I0S0P0U
AX0O0F0V0l0q0R0i0N0I080V0R0C0f03090D0W0L0M0Y090H0B0d0L0M0Q0X0E0h0D0e0V0C0P0H090D0G0K0C0I0700040D0104
9D00060B0M0C0O0M0H
8J01090O050e0V0Y0a0G0L00070f0j0103080L0P0Q0S0V0b0d0k0E0I0N0g050a0H0h010B0T0Y0W0G0M0c0I0Z0b080U0f0I0V0O0R0K
9T0H0F0J0N0P000M09070I050O010P040M02030K03060C0H0M0R0S
9B0007
AU00
Ax00
Af0G05000E0Y0E0S040F
9r0g0P0f0e0w000X0h0Q0X
BY0a0K0H0h0S0L0q0X000H0P0j0N0I0J0M0d0F0U
8Y0P0f0b00
AC0H030I0B0F0L00
AI000E0R0C0z0a0N0T0o0H0p
BS0n0T0Q0N000A06
Aq0D00010405030B0D050F
Be04000X0L0Y060D
De0B0M000A0H
Ax0N0Z000B0e0M0g080W0H
BN0s0k0Z0W0l0r0U0H0s0f09000j0S0f
9X0K00030Z0Q0a090T0v0d
AL0H000B0C0E0K
BG0a0u0r0g0Y0A0a0Q000a0F
B_110a0J1B0j0N0r00
BK060I0F0O01020005
Ah0C0e0d000V0L0E0H0R0F0M0N0J0O0A0H0T0J0M0U
8a0k0e170Q0-0D0t0a100f000F0H0p020X0p
9a0J0f0N0k0Q0B0p0E0Z00
AU0B00060A07020C0Q0O0M0L0B0G0I0E
AW0P0G000X070I
A80K0F0V000B0O080G
Aa0g0Q0I000W0h0n0I
Ap0g0X0R0H0F0Y0G0N0J0Y0M0l070A0h09000s0X0L
CS0M000X0m0H0B0u0T0F0-0p11
8i0D000V0B0L01
9R0G0d0d0N0L070H0N00
Cl0A0O0A0T0G0E0008
Ab0R0O0Q09000I050M
A60A0O0G0Y0U0Y0Z0d0D0b0M000Z0W0a0h0d0d0e
C00N0I0T0Y0H0f000M080H
B60106000W0A0E0H0J0D0M060R0N080V0s0Y0r0K
BP0D000C0H0U080U
Bf020U000E0U0I
910Q0C000E0R0S08
9s0M050P0703050F000904
Bs00
8x00
BB00
Cz00
Am0K0H0L070F000U0B0D0E0B0L030F0Y0S0B060H09
5I000Y0D0O0U0B0J0A0804090E
5x0D03000L0K04
6L08030O000M0A0F0J080105090I02030R
6L0I0L0B0H000G
5z0M0D0J0X0A0V0T000A050G0L0K
5k0I0K0A0N0K060003
4d0h00060M0c110J0t0k0z0g0K0o0h0g
6o0B0008050K080Q0B0O0D050A
5g0Z0h0P0k0o030L000P0K0j0x0D0G0S0k0e0V0N0J0c0Q0s0C0X
5T00040T080E0o0b0H
6W0J02030E0M000L0W0M
6900
DR0A070007
CM0E00080I0A070F0K0R00030C0M0A050F04070D0U050K
BD0B0O0C0F00080C0H0O090N0V
DC060C03000K0h080N0c0F100L0Z0F0L0O0k0G0R0I
BT0H0J0B0G0F0D0P090E010500070A06
Bv02060H0a0N000K0S0D04050E
Bw0J0T060H0V0P00060H050L0J030C0N0504
Cr0P0J0N0V0K0O0W0C0L09040M0J0Q0D00020G0B
Dz0N0J0A0h0N0U000K0d0e
Cn0C05050G0009010A060G0K0A0F01070E0B
BO000K0K020E06050I070A0M
Ce00050W0Q070H0M0d0I0E0I09060C0O
D40C0d0T0J0u0G0C0h03070100050l0i060y0y
Cz0001060A0F090N060C0P0H0H0L0O070N0F0R0C0Q0K0U0G0K0S0T0X0Q0T0W0X0f
Bm090L000N0G0N090I070L
CG0d0K0H0Q0E0Y09080B070J0V0B0401090P00060K0B0C0R0C0I0S0Z0U0U
CR0B0G0T0R0V0V0B0S0L0W0S0A0F0Q0C090g06000G0E0G
CK0B070P0H000109060M010N0N
Bv0D0d000W0S0T050I0S0Q0N
Bo0L000X0R0U
Cz04000D0C0B040F
C900
Dj00
CP0700
C000
Do0S0w000G
Dj0J0B0T0v1K1Q0M0G0O0i000v0p
Df0V0y000B0k0P
Cz0C03000H0g
Eb02000s0P090h0J
CO0B000N010N
CB0K0k030V0x0T09000p
Da0O000a0C0R06
EM0I0H0200
DO0m0A0U0r0v000a0I
ED140u0f000E0u0a020j0Q
DU0G03000T040P
C_0J0K000N0L0d
Ce000G0a0a
EK00
Cc00
Dz00
4g0h000y0a0p0B0d150P0w
5I0T0I0y000Y
4c0U0g000H0V0D
6m0M0c000j0V0W0X0r0G0S0W0F0Q0S0a0I0S0O0g0m
5v0J000h0X0h0x0C0X0a0-0q1011
5v0F0e00030k010L0h0c
7d0800060Y09
5a0H0I0J0H0600
7Z090K0c00080I
7l090K000H0S010G0N02080S0n
6G0k0m0o1G0o0p0h0g140f0c0e0G0X000e0b0L0O0V
4U030A0U0t0E0_0f0m000I0p0Z
6Q0d0t0x010A0h000U0k0C0M0h0r0Y
7L0D000G01080709
62070q0m0a0P0r000T0c0n0W0Q0o0V0N0G03
7t0E000W0E
7H00
70010500
4l00
7800
7p0e090E0C050G000D09050200040E0O
7i0G0B0F0I0E0H03000U0N0R0U0X06000H0N030E08020N0F0D
7B0S0a0W0R070B0H0L0V0B0F040E0R080J0M0O0H0B0F0K0P01060H0D0J0L000P050M0I04090H0L020M0C0J0O0M0E0I
7m1D080D0G130f0l0H0l05140H0V19000v0X0y0Q120T0Q0e0O0V0U0W
6v0J0F0O0W0b0L0Y0C0F0C000M0B0L
7H0X0R0I0f040A0T0c0Y000H080X0e0F0R0S
750r0l0b0i0V0k0F0c050M00080a05
7R0D050F09030F00
7_0C010L0700050D0U0H0P020j0N0n0b0L070h0B0F
7H000W070C0U0j020e0g0j0N0Y0U0G0Q0l0E0B0S
6O0O0J080G04090M0P010E0M00050B0M0V0E0N0b0I0N0K
6k0S0T0P0A0F0D0H00090b0g03070c0U
7E0E0S0D0U0T0W0O0g0W0A0R00
7v020005040F080E
6g0P0M0J0E0N080E0I0R0A0E0X090T0L0Q09050D000M0G
8L090002060A030J0X0r01090A0C0O0C0j0K0Z0n0t
7o0G040I080G06000D030B040U0b0I0D0a0G0E0L0f0F0O0Z0g0F0K0O0R0F0d0B0L0Z0I0X0K0S0d0G0N0N0M
7v00
7j00
7n00
8000
8800
7K00
7900
8F00
7t0100
8500
7j0500
7c00
72000004
7t00
7-00
7i00
7n0500
7V00
7M00
AR0E000M0b0b0R050D0W0I
9L0M090m000Q0X0s0E0m0D0T0J
A00K0W09000C
9n0o1G0o0T0O0b0W1J0L0u1K0w0z151K0h0L1N0l1K0W0Y0U0H17000N0f0f0N
9R0B0b0N000y080s0J0c0u0e0f
BJ0Q05000j0K0a0E0i0m
BI0Q0T0P000M0H060C0W
9x000O0B0I0M
Bg07070C0J000M0T0J0X0K0d
Aa010407000B0F0K
Av0F0M0F0B0I0P0A000409
Az0E0R050h0K0G000O0P
960C0H00020I0F0U0A
AN00
A60i000Z0t03
8u0j0s000E
970k0Y000I0A
8J0M090Z000F0O0f0E0M
Cn0Q0J0o00
Bp000X0m0L0b
8E0n0u0V00080Z
BA010O0a000c0L
9b0B000j
BA0K0h0V000H
9r000c0E0R
8F0T0V0n000X0508
D00O0O000J0A
9m040G0l00070j0O180K12000p0G1B
8-0U0Z0j0Z0M0A0Y000J0X
Bo0q0R000f
AX0M0_000Q0n060N
Ca0K000q0Q
C60C00
8T00
A60003
4a070H000L
3918020p000G0t0c0j
570M0o0f0I0V0t00020G0N
4P000W0H0N0W0g0K0Q0h
3T0E060P000W0G
5A0I0O0Z0Q000K0b0Q
6H0P0G0W0L0X0I0d0G000K0A
5w0J070M0a0X0b0Q000M030L0C
790P000T070G0Y0i030X0A0G
6L010C000b0G0c040b0C0V0g0D0Q0j0k0C0S0B
3z0T0b05000C0N
530U0F0L000R0M
3R0m0V100Y0n000c020H
2-010J000O0X0I
31000m0K0d030W0a0P
4K00050N07
5h0001040J0G0Y040A0I0c0X080a0A0B080N
60000O090n0S0c0D
420F0g0U0t170Y0G15030o0014
5e0X08000J0F0M0R0H0E
3y0S0V0T0g0X0v0c0I0X0i0a0d0r0d0T110b000G0T0L170v0R0u0k0E0a1D0W0N0n
4J0D0E0B0L0V0Q0g0L0T0300
5-080B05000M0A0K
3Y0F000W0g0M0W0J0R0C
4y0P0H0L00060C0K
4X0H0Z090D00
6k0N0W090V0K00070I0U0I
4y000H040Y0W0E
380U0C00
5L0S0S080L0L0U0G00
450c0O0h0s0L00100O0Z
6P00
6f00
4100
4b00
2y0c0B00
220a000J0C0k0P
2r0A0T000K0g
0_0h0X0K0c000n0G0S
1T0Y0R0h0I0C000X080F0a
0K0a0T0P0J0R000N0f0k0J0f0T0w
0j0r0G000q0C0W0P0W0o
2D0C0C0O030V00080H0Z
340_190Y08030X000A
0v0B0D08000A0D0i0k0U0n11
0T0F0I0A0S00
190O090Z0G000Q
3n0Q0B0R000U
1N0X0k0I00050u0e0R140k
3i0H030V0j0Y00080m
2Z0G0l0F0V0800
3H03060c00
230P000V0E0A
3P0000
0t00
0P00`;
export const ranks = `200411
01243240102
0411
02300
1214000
23121221101
2131
223212224300110412
10113201
2202311
1521
0201123
1131
20411321
0014113300
3321101
10311
0101131112
43002123
110033112
2122232121
331
120111012121211100102012120
22020003113021
32141022
21011311
35
5
23131731022112233323202231
5
00011133
0111040102
13212013
20103
00013020
11121
3310521210
1110132100
0231
02313112
020221
010130
21131
14111011112
121022100130
10101302
0300
1012010122200
121003202
64
5
5
5
021001111023020121
01122111210411110
1101111201000111
112300100
1301011201
01000310010
1011211401001110
0001030100110010012
00120102020010000121
213002
1101110421
1103300
00030011
211212014011
201310
0311030001
02241
121103111011101
011130
221102101000100110
4
4
6
4
321110000001
13003011
11311130
223104110011
23221
13132
10301201
103211111
20011101021002302
2201023141
010211141231
132
51
15
01120430
00432010100
11030
13010110
110101400001
220011213
11003000020
1152310
022111000
002001120111
020320
0110004201012
10032
12111401020
0100011101
04011000110
110111301100
11101311111
1401
34002033
3111
7
5
4
111121001141011110101
21110011112123110101020110
10011012121212311403211111
030112100121
121411122102201
122110021110010114011100011111111111111011001022121020102000301100011011011111001210122
2011110102232221210
0310010
2121121112111013121120200111112122
2132212003212112210112
1111222111011021011024100101111111011022123
10130410020103
23211301032222110114113
102010
20122212211212101231121110001
1111101211010211120111022111212212211112101010000
24222111
2202111110011023210011211231021111211111110011111212
02000101100132011111113111
17
5
5
000102100
1010024001
1010122011103111021
0103
1104320
21113103001
0203010
1240112122
0012000
01201
0013200001
102022422023011
1110001400
024112
00010102012
02110310
01223431
00322210001040203221
10221110011101122
1000301112
311113202214123
130102
02010110
10003010
02120210001100201311
001111101000
101300
111040100
00310010
00031101
1130030021001123101
0003012111
4330341100111310210
0004111
000301
0103001
2001004011
4
5
6
5
45346455755555334555
300210100141
001223
1111011111134002
001422
0011031001321
11011310
313241010200111
213101131100
1022122211131021102211111
11131122
112321032
5
0030
1212112111131212121121
221011204112
11101121200010141111
010011114100011
103110012102
00111201102222001
1011221230211120101
1322101101
11222122321111221
21014111101
120002101111311
100020021111001001
10111101211111101111301111010101
2111213211
20111210112222112122111212112
1101111112110412112011
012411002110
11111013112
31213
0100121
4
4
51
4
1104
1301222113123
111240
11231
2123001
10130
111110111
200301
0211
11311000
2030010102
111001
202131
1310
6
4
4
0301301111
04302
232121
12101201014221110101
1111322101112
111111301
11432
104102
141112
011300120101
10021111231101131101
202021103111
11210221112402
2003104
11112412432011011
1321
6
361
5
4
244131221210122
122222222312221122242212
2223111321240010121003121110120111211122112012
010110101201123111201121101
12421221101321
12101131111211110
21212042110111
2123342
11411100120000001021
1231411111122113212
1112101014100101022020
222112211121041
131122412231
0123233
2111211221212142223033
11121021034111010020
011111121221122122111121221111241221112012
5
5
5
6
5
5
5
5
26
5
24
5
325
5
6
4
15
5
4
1010113000
120103011120
10210
211001112201111121101111111111
002001203011
010020020
020005200
11130
00101040101
0031421
1010114121
031113101
00010310
5
10412
2113
23311
003110102
1401
20141
304121
244211
133
22003
2130
0210301
00131
21111213010230
1000411132
2322
2114111
0113
13
5
15
2232
11222313
2311531021
212001321
121113
11221401
00021011001
011001101031
11041200111
110010212102220111
101242
224212
222111112
023012
23300102
0331
10221101501121001
1131111
212221520202
102301100
11003212310001204222034112223113
00311112102
2032011
122113113
1001030
12140
0110420110
214112
131
02200042
213131120
5
5
4
6
142
120312
21332
21321311
2311013111
0201112111130
232003120
102110141
22010201
01010300313
02141
200300
00330
1150011012
21104211
133110
1142
21312
50
6
4`;
