import type { Finding } from '../../GateReport';
import { apolloSpecs, federationIdentity, type Link } from '../../syntax/readLinks';
import { finding } from '../finding';
import type { PolicyContext } from '../PolicyContext';

const linkIdentity = `${apolloSpecs}link`;

/** Federation is linked under its own names, so that everybody reads the same; other specifications would go unenforced. */
export function checkLinks({ links }: PolicyContext): Finding[] {
  return links.flatMap((link) => {
    const isKnown = link.identity === federationIdentity || link.identity === linkIdentity;
    return [...checkRenaming(link), ...(isKnown ? [] : [unknown(link)])];
  });
}

function checkRenaming(link: Link): Finding[] {
  const place = { coordinate: `@${link.directive}`, line: link.line };
  const renamed = [...link.imports].filter(([as, name]) => as !== name);
  const found = renamed.map(([as, name]) => `imports ${name} as ${as}`);
  if (link.directive !== 'link') found.push(`links with @${link.directive} in the place of @link`);
  if (link.namespace !== link.name) found.push(`links ${link.url} as ${link.namespace}`);
  if (link.element !== undefined)
    found.push(`links the one element ${link.element} of ${link.url}`);
  return found.map((what) =>
    finding(place, {
      code: 'IMPORT_RENAMED',
      message: `Specifications must be linked and imported under their own names, but the schema ${what}.`,
      remedy: 'Import by name alone, such as import: ["@key", "@shareable"], and leave out `as`.',
    }),
  );
}

function unknown({ url, identity, purpose, directive, line }: Link): Finding {
  const isIgnored = purpose === undefined && !identity.startsWith(apolloSpecs);
  const why = purpose === undefined ? '' : ` although it is linked for ${purpose}`;
  return finding(
    { coordinate: `@${directive}`, line },
    {
      code: 'LINK_UNKNOWN',
      severity: isIgnored ? 'warning' : 'error',
      message: `The gateway does not know ${url}${why}: nothing that it says would be carried out.`,
      remedy: isIgnored
        ? 'Nothing has to be done if only your own server reads it; else leave it out.'
        : 'Leave the link out, and import what Federation has from Federation.',
    },
  );
}
