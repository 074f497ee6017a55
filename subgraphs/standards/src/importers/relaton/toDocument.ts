import { at, listAt, textAt, type Node } from './readNode';
import type { RelatonDocument, RelatonIdentifier, RelatonText } from './RelatonDocument';

/** Reads a record of either generation: each property is looked for under the names that both give it. */
export function toDocument(node: Node): RelatonDocument {
  const status = at(node, 'status') ?? at(node, 'docstatus');
  return {
    identifiers: identifiersOf(node),
    titles: textsAt(node, 'title').map((title) => ({
      ...title,
      languages: listAt(title.node, 'language').filter((language) => typeof language === 'string'),
    })),
    links: [...textsAt(node, 'source'), ...textsAt(node, 'link')],
    dates: listAt(node, 'date').flatMap((date) => {
      const content = textAt(date, 'at') ?? textAt(date, 'value');
      return content === null ? [] : [{ type: textAt(date, 'type') ?? '', content }];
    }),
    stage: textOf(status, 'stage'),
    substage: textOf(status, 'substage'),
    committees: committeesOf(node),
    // Drafts of ISO have at the top what published texts have under `ext`.
    doctype: textOf(at(node, 'ext'), 'doctype') ?? textOf(node, 'doctype'),
    edition: textAt(node, 'edition', 'content') ?? textAt(node, 'edition'),
    relations: listAt(node, 'relation').map((relation) => ({
      type: textAt(relation, 'type') ?? '',
      to: identifiersOf(at(relation, 'bibitem')).map(({ id }) => id),
    })),
    flavor: textAt(node, 'ext', 'flavor'),
    fetched: textAt(node, 'fetched'),
  };
}

function identifiersOf(node: Node): RelatonIdentifier[] {
  return [...listAt(node, 'docidentifier'), ...listAt(node, 'docid')].flatMap((one) => {
    const id = textAt(one, 'content') ?? textAt(one, 'id');
    const scope = textAt(one, 'scope');
    return id === null ? [] : [{ type: textAt(one, 'type') ?? '', id, scope }];
  });
}

function textsAt(node: Node, name: string): (RelatonText & { node: Node })[] {
  return listAt(node, name).flatMap((one) => {
    const content = textAt(one, 'content');
    return content === null ? [] : [{ type: textAt(one, 'type') ?? '', content, node: one }];
  });
}

/** A code is a text, or an object whose text is `content` (v1.5), `value` or `type` (v1.2). */
function textOf(node: Node, name: string): string | null {
  return (
    textAt(node, name, 'content') ??
    textAt(node, name, 'value') ??
    textAt(node, name, 'type') ??
    textAt(node, name)
  );
}

/**
 * The committees that are responsible today: they are among the contributors (v1.5) or in the editorial group (v1.2), by
 * identifier or name.
 */
function committeesOf(node: Node): string[] {
  const contributed = listAt(node, 'contributor')
    .filter((contributor) =>
      listAt(contributor, 'role').some((role) =>
        listAt(role, 'description').some((one) => textAt(one, 'content') === 'committee'),
      ),
    )
    .flatMap((contributor) => listAt(contributor, 'organization', 'subdivision'))
    .flatMap((subdivision) => listAt(subdivision, 'name').map((name) => textAt(name, 'content')));
  const editorial = [
    ...listAt(node, 'ext', 'editorialgroup', 'technical_committee'),
    ...listAt(node, 'editorialgroup', 'technical_committee'),
  ].map((committee) => textAt(committee, 'identifier') ?? textAt(committee, 'name'));
  const named = listAt(node, 'ext', 'editorialgroup', 'committee').map((name) => textAt(name));
  return [...contributed, ...editorial, ...named].filter((name) => name !== null);
}
