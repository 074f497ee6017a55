// Made up for a test: no course stands behind these numbers.
const placesByCountry = new Map([
  ['FJI', new Map([[2024, 120]])],
  [
    'PHL',
    new Map([
      [2023, 1500],
      [2024, 2100],
    ]),
  ],
  ['RWA', new Map([[2024, 640]])],
]);

/**
 * The places of many countries by year: one call for all the codes of a request, as one statement to a database would be,
 * `… WHERE country = ANY($1)`.
 *
 * @param {readonly string[]} codes
 * @returns {Promise<Map<string, Map<number, number>>>} By code; without the countries of which nothing is known.
 */
export async function findTrainingPlaces(codes) {
  return new Map(
    codes
      .filter((code) => placesByCountry.has(code))
      .map((code) => [code, placesByCountry.get(code)]),
  );
}
