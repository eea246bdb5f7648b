/** WGS84, degrees. */
export interface Position {
  readonly lat: number;
  readonly lon: number;
}

const EARTH_RADIUS_KM = 6371.0088;

/** Great-circle distance: as the crow flies, so a road over a pass is longer. */
export const distanceKm = (from: Position, to: Position): number => {
  const latitude = Math.sin(radians(to.lat - from.lat) / 2) ** 2;
  const longitude = Math.sin(radians(to.lon - from.lon) / 2) ** 2;
  const chord = latitude + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * longitude;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
};

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
