import { isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import type { Ownership } from '../../../src/server/readOwnership';
import { ownersOf } from '../graph/loadOwnership';
import { useLanguage } from '../language/useLanguage';
import { Owners } from '../shell/Owners';
import { typeLink } from './typeLink';

interface DeprecatedListProps {
  schema: GraphQLSchema;
  ownership: Ownership;
}

/** The fields that will go, with what to use instead. */
export function DeprecatedList({ schema, ownership }: DeprecatedListProps) {
  const { t } = useLanguage();
  const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields())
          .filter(({ deprecationReason }) => deprecationReason)
          .map((field) => ({ type: type.name, field }))
      : [],
  );
  return (
    <section aria-labelledby="deprecated">
      <h2 id="deprecated">{t('schema.deprecated')}</h2>
      {fields.length === 0 && <p>{t('schema.noneDeprecated')}</p>}
      <ul className="members">
        {fields.map(({ type, field }) => (
          <li key={`${type}.${field.name}`}>
            <a className="mono" href={typeLink(type, field.name)}>
              {type}.{field.name}
            </a>{' '}
            <Owners names={ownersOf(ownership, type, field.name)} />
            <p lang="en" dir="ltr">
              {field.deprecationReason}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
