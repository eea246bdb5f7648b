import type { LocalText } from '../../vocabulary/languages.js';
import file from './v1/twin-cities.json' with { type: 'json' };

export interface TwinCities {
  readonly title: LocalText;
  readonly note: LocalText;
  readonly cities: readonly {
    readonly city: LocalText;
    readonly partners: readonly {
      readonly name: LocalText;
      readonly area: LocalText | null;
      readonly country: LocalText;
    }[];
  }[];
}

export const TWIN_CITIES_VERSION = 1;
export const TWIN_CITIES: TwinCities = file;
