import type { LetterValues } from '@boordosh/shared/catalogue/letter';
import { CITIES, REGIONS } from '@boordosh/shared/catalogue/regions';
import { inZone, shortDate, textIn } from '@boordosh/shared/formats';
import type { Language, LocalName } from '@boordosh/shared/vocabulary';
import { PEOPLE_LABELS } from '@boordosh/shared/catalogue/labels';

/** What the letter takes from the school that writes it. */
export interface Sender {
  name: LocalName;
  region: string | null;
  district: string | null;
  settlement: string | null;
  address: string | null;
  email: string | null;
  phone: string | null;
  directorName: string | null;
  directorPost: string | null;
}

/** The placeholders of the template, from both profiles. */
export function valuesFrom(sender: Sender, partner: LocalName, at: Date, language: Language): LetterValues {
  return {
    ourSchool: textIn(sender.name, language).text,
    partnerSchool: textIn(partner, language).text,
    address: joined(sender.address, sender.settlement, placeName(sender, language)),
    contacts: joined(sender.phone, sender.email),
    date: shortDate(inZone(at).date),
    signatory: sender.directorName ?? '',
    position: sender.directorPost ?? PEOPLE_LABELS.role.director[language],
    email: sender.email ?? '',
    phone: sender.phone ?? '',
  };
}

function placeName({ region, district }: Sender, language: Language): string | undefined {
  const found = REGIONS.find(({ id }) => id === region);
  const place = found?.districts.find(({ id }) => id === district) ?? CITIES.find(({ id }) => id === district) ?? found;
  return place?.name[language];
}

const joined = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(', ');
