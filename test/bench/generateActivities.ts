import { createRandom, type Random } from '@agency-graph/subgraph-kit/random';

const publisher = 'XM-DAC-41304';
const subjects = [
  'early warning of floods by machine learning',
  'crop monitoring from satellite images',
  'language models for public services',
  'triage of chest images in rural hospitals',
  'reading support for schools',
  'detection of illegal fishing',
  'forecasting of food prices',
  'digital skills for statistical offices',
];
const countries = ['RW', 'KE', 'NA', 'FJ', 'PE', 'NP', 'GH', 'LA', 'MD', 'XK'];
const pieceActivities = 200;

/**
 * IATI activities that stand for nothing, made for a measurement alone and never part of the graph. Two editions differ in every
 * tenth activity.
 */
export function* generateActivities({
  megabytes,
  edition,
}: {
  megabytes: number;
  edition: number;
}): Generator<string> {
  const random = createRandom('activities');
  const wanted = megabytes * 1_000_000;
  let written = 0;
  let piece = '<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03">\n';
  for (let number = 1; written < wanted; number += 1) {
    piece += activity(number, number % 10 === 0 ? edition : 1, random);
    if (number % pieceActivities !== 0) continue;
    written += Buffer.byteLength(piece);
    yield piece;
    piece = '';
  }
  yield `${piece}</iati-activities>\n`;
}

function activity(number: number, edition: number, random: Random): string {
  const subject = random.pick(subjects);
  const [first, second] = random.sample(countries, 2);
  const year = 2015 + random.int(10);
  const share = 10 + random.int(80);
  return `<iati-activity xml:lang="en" default-currency="USD" last-updated-datetime="2026-01-15T09:00:00Z">
  <iati-identifier>${publisher}-BENCH-${number}</iati-identifier>
  <reporting-org ref="${publisher}" type="40"><narrative>UNESCO</narrative></reporting-org>
  <title><narrative>Generated activity ${number}: ${subject}</narrative>
    <narrative xml:lang="fr">Activit&#233; fictive ${number}</narrative></title>
  <description type="1"><narrative>Edition ${edition} of a generated activity about ${subject}, of ${
    random.int(900) + 100
  } beneficiaries.</narrative></description>
  <participating-org ref="${publisher}" type="40" role="4"><narrative>UNESCO</narrative></participating-org>
  <participating-org type="10" role="1"><narrative>Generated ministry ${random.int(50)}</narrative></participating-org>
  <activity-status code="2"/>
  <activity-date type="2" iso-date="${year}-04-15"/>
  <activity-date type="3" iso-date="${year + 3}-12-31"/>
  <recipient-country code="${first}" percentage="${share}"/>
  <recipient-country code="${second}" percentage="${100 - share}"/>
  <sector vocabulary="1" code="43060" percentage="100"/>
  <sector vocabulary="7" code="${1 + random.int(17)}" percentage="100"/>
  <budget type="1" status="1"><period-start iso-date="${year}-04-01"/><period-end iso-date="${year + 1}-03-31"/>
    <value currency="USD" value-date="${year}-04-01">${10_000 + random.int(900_000)}</value></budget>
</iati-activity>
`;
}
