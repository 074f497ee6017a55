import { getNamedType, type GraphQLType } from 'graphql';
import { typeLink } from './typeLink';

/** A type as GraphQL writes it, its name a link. */
export function TypeName({ type }: { type: GraphQLType }) {
  const { name } = getNamedType(type);
  const [before = '', after = ''] = String(type).split(name);
  return (
    <span className="mono type-name" dir="ltr">
      {before}
      <a href={typeLink(name)}>{name}</a>
      {after}
    </span>
  );
}
