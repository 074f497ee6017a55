import { countries, topicCodelist } from './codelists';
import { roleInWords } from './memberCodes';
import type { MatchRow } from './repositories/matches';

const countryNames = new Map(countries.map(({ code, name }) => [code, name]));

/** Why a member fits, in words, by falling points. Says nothing but what both share. */
export function reasonsOf(match: MatchRow): string[] {
  const { score, member } = match;
  const topics = match.sharedTopicIds.map((id) => topicCodelist.labelOf(id) ?? id);
  const offered = match.offersWhatIsSought.map(roleInWords);
  const sought = match.seeksWhatIsOffered.map(roleInWords);
  const place =
    score.region === 3 ? countryNames.get(member.countryCode ?? '') : match.commonRegion;
  const reasons: [points: number, words: string][] = [
    [score.topics, `You both work on ${listInWords(topics)}.`],
    [score.offers, `They offer what you seek: ${listInWords(offered)}.`],
    [score.seeks, `They seek what you offer: ${listInWords(sought)}.`],
    [score.region, `You are both in ${place}.`],
    [score.activity, activityInWords(score.activity)],
  ];
  return reasons
    .filter(([points]) => points > 0)
    .toSorted(([one], [other]) => other - one)
    .map(([, words]) => words);
}

function listInWords(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(words);
}

function activityInWords(points: number): string {
  const months = new Map([
    [3, 'lately'],
    [2, 'within three months'],
    [1, 'within a year'],
  ]);
  return `They were active ${months.get(points)}.`;
}
