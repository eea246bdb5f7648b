import type { InstructionLanguage, SchoolKind, SettlementKind } from '@boordosh/shared/vocabulary';

export interface InventedSchool {
  key: string;
  cluster: number;
  name: { ky: string; ru: string; en: string };
  kind: SchoolKind;
  region: string;
  settlement: string;
  settlementKind: SettlementKind;
  instructionLanguages: InstructionLanguage[];
  pupils: number;
  /** What it says of itself: numbers of the 24 questions. */
  needs: number[];
  offers: number[];
}

/** Every name says that it is invented. */
const named = (ky: string, ru: string, en: string): InventedSchool['name'] => ({
  ky: `${ky} (ойдон чыгарылган)`,
  ru: `${ru} (вымышленная)`,
  en: `${en} (invented)`,
});

export const CLUSTERS = [
  { ky: 'Көл кластери (үлгү)', ru: 'Кластер «Озеро» (пример)', en: 'Lake cluster (example)' },
  { ky: 'Тоо кластери (үлгү)', ru: 'Кластер «Горы» (пример)', en: 'Mountain cluster (example)' },
];

export const SCHOOLS: InventedSchool[] = [
  {
    key: 'ak-bulak',
    cluster: 0,
    name: named('«Ак-Булак» орто мектеби', 'Средняя школа «Ак-Булак»', 'Ak-Bulak school'),
    kind: 'secondary',
    region: 'issyk-kul',
    settlement: 'Ак-Булак',
    settlementKind: 'village',
    instructionLanguages: ['ky'],
    pupils: 412,
    needs: [16, 22, 5],
    offers: [1, 12, 20],
  },
  {
    key: 'nur',
    cluster: 0,
    name: named('«Нур» мектеп-гимназиясы', 'Школа-гимназия «Нур»', 'Nur gymnasium'),
    kind: 'gymnasium',
    region: 'bishkek',
    settlement: 'Бишкек',
    settlementKind: 'capital',
    instructionLanguages: ['ky', 'ru'],
    pupils: 1180,
    needs: [1, 12, 21],
    offers: [16, 22, 5],
  },
  {
    key: 'kok-jar',
    cluster: 0,
    name: named('«Көк-Жар» орто мектеби', 'Средняя школа «Кок-Жар»', 'Kok-Jar school'),
    kind: 'secondary',
    region: 'osh',
    settlement: 'Көк-Жар',
    settlementKind: 'village',
    instructionLanguages: ['ky', 'uz'],
    pupils: 640,
    needs: [8, 10],
    offers: [2, 14],
  },
  {
    key: 'archa',
    cluster: 0,
    name: named('«Арча» мектеп-лицейи', 'Школа-лицей «Арча»', 'Archa lyceum'),
    kind: 'lyceum',
    region: 'talas',
    settlement: 'Арча',
    settlementKind: 'district-centre',
    instructionLanguages: ['ky', 'ru'],
    pupils: 720,
    needs: [2, 14],
    offers: [8, 10],
  },
  {
    key: 'tenir',
    cluster: 1,
    name: named('«Теңир» орто мектеби', 'Средняя школа «Тенир»', 'Tengir school'),
    kind: 'secondary',
    region: 'naryn',
    settlement: 'Теңир',
    settlementKind: 'remote-village',
    instructionLanguages: ['ky'],
    pupils: 210,
    needs: [16, 6],
    offers: [1, 3],
  },
  {
    key: 'jyldyz',
    cluster: 1,
    name: named('«Жылдыз» орто мектеби', 'Средняя школа «Жылдыз»', 'Jyldyz school'),
    kind: 'secondary',
    region: 'chuy',
    settlement: 'Жылдыз',
    settlementKind: 'settlement',
    instructionLanguages: ['ky', 'ru'],
    pupils: 530,
    needs: [1, 3],
    offers: [16, 6],
  },
  {
    key: 'bulut',
    cluster: 1,
    name: named('«Булут» гимназиясы', 'Гимназия «Булут»', 'Bulut gymnasium'),
    kind: 'gymnasium',
    region: 'jalal-abad',
    settlement: 'Булут',
    settlementKind: 'city',
    instructionLanguages: ['ky', 'ru'],
    pupils: 890,
    needs: [20, 24],
    offers: [4, 19],
  },
  {
    key: 'toguz',
    cluster: 1,
    name: named('«Тогуз» орто мектеби', 'Средняя школа «Тогуз»', 'Toguz school'),
    kind: 'secondary',
    region: 'batken',
    settlement: 'Тогуз',
    settlementKind: 'village',
    instructionLanguages: ['ky'],
    pupils: 305,
    needs: [4, 19],
    offers: [20, 24],
  },
];
