import type { LocalText } from '../../vocabulary/languages.js';
import file from './v1/regions.json' with { type: 'json' };

/** A point in WGS84, rounded: the centre, not a border. */
export interface Place {
  readonly id: string;
  readonly name: LocalText;
  readonly lat: number;
  readonly lon: number;
}

export interface District extends Place {
  readonly centre: LocalText;
}

export interface Region extends Place {
  readonly iso: string;
  /** Bishkek and Osh are cities with the rank of a region. */
  readonly kind: 'oblast' | 'city';
  readonly centre: LocalText;
  readonly districts: readonly District[];
}

/** A city of oblast rank: it belongs to no district. */
export interface City extends Place {
  readonly region: string;
}

/** Of a district (`rayon`), a city of oblast rank, Bishkek or Osh (`gorod`). */
export interface Department {
  readonly id: string;
  readonly kind: 'rayon' | 'gorod';
  readonly region: string;
  readonly district?: string;
  readonly city?: string;
  readonly name: LocalText;
}

export interface RegionsCatalogue {
  readonly country: LocalText;
  readonly regions: readonly Region[];
  readonly cities: readonly City[];
  readonly departments: readonly Department[];
}

export const REGIONS_VERSION = 1;
export const REGIONS_CATALOGUE = file as RegionsCatalogue;
export const REGIONS = REGIONS_CATALOGUE.regions;
export const CITIES = REGIONS_CATALOGUE.cities;
export const DEPARTMENTS = REGIONS_CATALOGUE.departments;
