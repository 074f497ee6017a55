import type { GateSubmission } from '../../GateInput';
import type { Finding } from '../../GateReport';
import { finding } from '../finding';
import type { PolicyContext } from '../PolicyContext';

type Detail = Exclude<keyof GateSubmission, 'sdl'>;

const email = /^[^\s@<>()[\]",:;\\]+@[a-z0-9]([a-z0-9.-]*[a-z0-9])?\.[a-z]{2,}$/i;
const spdx =
  /^(?!(none|unknown|tbd|n\/a|proprietary|unlicensed)$)[a-z0-9][a-z0-9.+-]*( (and|or|with) [a-z0-9][a-z0-9.+-]*)*$/i;

const details: Record<Detail, { holds: (value: string) => boolean; rule: string }> = {
  name: {
    holds: (value) => /^[a-z][a-z0-9-]{1,39}$/.test(value),
    rule: '2 to 40 lower case letters, digits and "-", a letter first',
  },
  agency: {
    holds: (value) => value.trim() === value && value.length >= 2 && value.length <= 200,
    rule: 'the name of the agency as people call it, of 2 to 200 characters',
  },
  contact: {
    holds: (value) => email.test(value) || isWebAddress(value),
    rule: 'an e-mail address or a web address, such as graph@example.int',
  },
  licence: {
    holds: (value) => spdx.test(value) || isWebAddress(value),
    rule: 'an SPDX identifier such as CC-BY-4.0, or the web address of the text',
  },
  url: { holds: isWebAddress, rule: 'the http or https address of the server' },
};

/** Who answers for the data, under which licence, and where. A check before the first publish may leave them open. */
export function checkDetails({ submission, purpose }: PolicyContext): Finding[] {
  return (Object.keys(details) as Detail[]).flatMap((detail) => {
    const value = submission[detail];
    const { holds, rule } = details[detail];
    if (value === undefined || value === '') {
      const severity = purpose === 'publish' ? 'error' : 'warning';
      const message = `The ${detail} of the member is missing: publishing needs ${rule}.`;
      const remedy = `Give it as "${detail}" in agency-graph.json or with --${detail}.`;
      return finding(
        { coordinate: detail },
        { code: 'MEMBER_DETAIL_MISSING', severity, message, remedy },
      );
    }
    if (holds(value)) return [];
    const message = `The ${detail} of the member must be ${rule}, but is ${JSON.stringify(value.slice(0, 100))}.`;
    const remedy = `Correct "${detail}" in agency-graph.json or --${detail}.`;
    return finding({ coordinate: detail }, { code: 'MEMBER_DETAIL_INVALID', message, remedy });
  });
}

function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/\S+$/.test(value) || !URL.canParse(value)) return false;
  const { username, password } = new URL(value);
  return username === '' && password === '';
}
