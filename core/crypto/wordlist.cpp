// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/wordlist.h"

namespace vw::crypto {

const std::array<const char *, 256> wordList{
    "aardbei",  "akker",   "amandel", "anjer",    "appel",   "april",    "avond",   "badkamer", "bakker",   "balkon",   "banaan",
    "bank",     "beek",    "beker",   "berg",     "berk",    "beuk",     "bever",   "bezem",    "bijen",    "blad",     "bloem",
    "boom",     "boot",    "bosrand", "boter",    "bron",    "brood",    "brug",    "cirkel",   "citroen",  "dadel",    "dagboek",
    "dahlia",   "deken",   "deur",    "dijk",     "dozijn",  "druif",    "duif",    "duim",     "duin",     "eekhoorn", "eend",
    "eiken",    "eiland",  "emmer",   "ezel",     "fanfare", "fiets",    "fluit",   "fontein",  "foto",     "framboos", "gans",
    "geit",     "gember",  "gerst",   "gieter",   "gitaar",  "glas",     "gras",    "haag",     "haas",     "hagel",    "hamer",
    "handdoek", "haring",  "haver",   "hazelaar", "heide",   "helder",   "herfst",  "heuvel",   "honing",   "hooi",     "horloge",
    "hout",     "huis",    "ijsbeer", "indigo",   "inkt",    "iris",     "ivoor",   "jasmijn",  "kaars",    "kabouter", "kalender",
    "kamer",    "kano",    "kantoor", "kapstok",  "karaf",   "kastanje", "katoen",  "kelder",   "keuken",   "kikker",   "kiwi",
    "klaver",   "kleur",   "klok",    "knop",     "koek",    "koffie",   "kompas",  "konijn",   "kraan",    "krant",    "kreeft",
    "krokus",   "kruid",   "kussen",  "kust",     "kwast",   "laars",    "ladder",  "lamp",     "lantaarn", "laurier",  "lavendel",
    "lelie",    "lente",   "lepel",   "letter",   "libel",   "liedje",   "linde",   "linnen",   "maan",     "maat",     "mand",
    "mango",    "markt",   "marmer",  "mast",     "meloen",  "merel",    "meter",   "middag",   "mier",     "moeras",   "molen",
    "morgen",   "munt",    "museum",  "muur",     "narcis",  "nest",     "noten",   "notitie",  "oker",     "olifant",  "olijf",
    "oogst",    "orgel",   "otter",   "paard",    "paleis",  "palm",     "papier",  "parel",    "passer",   "peer",     "pelikaan",
    "penseel",  "peper",   "perzik",  "piano",    "pijl",    "pinda",    "plank",   "plein",    "ploeg",    "poes",     "polder",
    "poort",    "potlood", "potten",  "prei",     "raam",    "rabarber", "regen",   "rijst",    "rivier",   "robijn",   "rogge",
    "roos",     "rozijn",  "rugzak",  "salade",   "sandaal", "saus",     "schaar",  "schip",    "school",   "schuur",   "slak",
    "sloot",    "snoep",   "specht",  "spiegel",  "spons",   "staart",   "ster",    "stoel",    "straat",   "suiker",   "tafel",
    "tapijt",   "tegel",   "tent",    "terras",   "thee",    "tijger",   "toren",   "touw",     "trap",     "trein",    "trommel",
    "tuin",     "tulp",    "uien",    "vaart",    "vaas",    "vanille",  "varen",   "veld",     "verf",     "vijver",   "viool",
    "vlieger",  "vlinder", "vogel",   "voorjaar", "vork",    "wafel",    "walnoot", "water",    "week",     "weide",    "wekker",
    "wiel",     "winter",  "wolk",    "wortel",   "zaag",    "zalm",     "zand",    "zebra",    "zeep",     "zeil",     "zilver",
    "zomer",    "zwaan",   "zwaluw"};

} // namespace vw::crypto
