import type { RegionsCatalogue } from '@boordosh/shared/catalogue/regions';
import { shallowRef, watchEffect, type ShallowRef } from 'vue';
import { answer, api } from '../../../app/api-client';
import { useLanguage } from '../../../app/i18n';

interface Place {
  id: string;
  label: string;
}

export interface Regions {
  regions: readonly Place[];
  /** Districts and cities of oblast rank of a region. */
  placesIn: (region: string) => readonly Place[];
  nameOf: (id: string) => string;
  /** Bishkek and Osh are cities with the rank of a region: there the settlement says nothing new. */
  isCity: (region: string) => boolean;
}

const NONE: Regions = { regions: [], placesIn: () => [], nameOf: () => '', isCity: () => false };
const byLanguage = new Map<string, Promise<Regions>>();

/** Regions and districts in the reader's language; empty until the catalogue is there, and where it does not come. */
export const useRegions = (): ShallowRef<Regions> => {
  const regions = shallowRef(NONE);
  const language = useLanguage();
  watchEffect(() => {
    const wanted = language.value;
    regionsIn(wanted).then(
      (loaded) => {
        if (language.value === wanted) regions.value = loaded;
      },
      () => byLanguage.delete(wanted),
    );
  });
  return regions;
};

type Language = ReturnType<typeof useLanguage>['value'];

function regionsIn(language: Language): Promise<Regions> {
  const known = byLanguage.get(language);
  if (known) return known;
  const loading = read(language);
  byLanguage.set(language, loading);
  return loading;
}

async function read(language: Language): Promise<Regions> {
  const reply = await answer(
    api.GET('/api/v1/reference/{name}', { params: { path: { name: 'regions' }, query: { language } } }),
  );
  const { regions, cities } = reply as unknown as RegionsCatalogue;
  const place = ({ id, name }: { id: string; name: Record<Language, string> }): Place => ({
    id,
    label: name[language],
  });
  const isCity = (id: string): boolean => regions.some((region) => region.id === id && region.kind === 'city');
  const placesIn = (region: string): Place[] => [
    ...cities.filter((city) => city.region === region).map(place),
    ...(regions.find(({ id }) => id === region)?.districts.map(place) ?? []),
  ];
  const names = new Map(
    [...regions, ...cities, ...regions.flatMap(({ districts }) => districts)].map(({ id, name }) => [
      id,
      name[language],
    ]),
  );
  return { regions: regions.map(place), placesIn, nameOf: (id) => names.get(id) ?? '', isCity };
}
