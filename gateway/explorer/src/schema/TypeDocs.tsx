import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql';
import { useEffect, useRef } from 'react';
import type { Ownership } from '../../../src/server/readOwnership';
import { ownersOf } from '../graph/loadOwnership';
import { useLanguage } from '../language/useLanguage';
import { Disclosure } from '../shell/Disclosure';
import { Owners } from '../shell/Owners';
import { TypeName } from './TypeName';

interface TypeDocsProps {
  type: GraphQLNamedType;
  field: string | undefined;
  schema: GraphQLSchema;
  ownership: Ownership;
}

/** All that the schema says of a type. */
export function TypeDocs({ type, field, ownership }: TypeDocsProps) {
  const { t } = useLanguage();
  const owned = ownership.types[type.name];
  const keys = [...new Set(Object.values(owned?.keys ?? {}).flat())];
  return (
    <article>
      <p>
        <a href="#/schema">{t('schema.back')}</a>
      </p>
      <h2 className="mono">{type.name}</h2>
      {owned && <Owners names={owned.subgraphs} />}
      {keys.length > 0 && (
        <p>
          {t('schema.key')} <span className="mono">{keys.join(', ')}</span>
        </p>
      )}
      <p lang="en" dir="ltr">
        {type.description}
      </p>
      {isEnumType(type) && (
        <MemberList members={type.getValues()} chosen={field} label={t('schema.values')} />
      )}
      {isInputObjectType(type) && (
        <MemberList
          members={Object.values(type.getFields())}
          chosen={field}
          label={t('schema.fields')}
        />
      )}
      {(isObjectType(type) || isInterfaceType(type)) && (
        <MemberList
          members={Object.values(type.getFields())}
          chosen={field}
          label={t('schema.fields')}
          ownersOf={(name) => ownersOf(ownership, type.name, name)}
        />
      )}
    </article>
  );
}

type Member = Pick<GraphQLInputField, 'name' | 'description' | 'deprecationReason'> & {
  type?: GraphQLType;
} & Partial<Pick<GraphQLField<unknown, unknown>, 'args'>>;

interface MemberListProps {
  members: readonly Member[];
  chosen: string | undefined;
  label: string;
  ownersOf?: (name: string) => readonly string[];
}

function MemberList({ members, chosen, label, ownersOf }: MemberListProps) {
  const { t } = useLanguage();
  const target = useRef<HTMLLIElement>(null);
  useEffect(() => target.current?.scrollIntoView({ block: 'center' }), [chosen]);
  return (
    <ul className="members" aria-label={label}>
      {members.map(({ name, description, deprecationReason, type, args }) => (
        <li
          key={name}
          ref={name === chosen ? target : undefined}
          className={name === chosen ? 'chosen' : undefined}
        >
          <div className="field-line">
            <span className={deprecationReason ? 'mono deprecated' : 'mono'}>{name}</span>
            {type && <TypeName type={type} />}
            {ownersOf && <Owners names={ownersOf(name)} />}
          </div>
          <p lang="en" dir="ltr">
            {description}
          </p>
          {deprecationReason && (
            <p>
              <strong>{t('deprecated')}:</strong> {deprecationReason}
            </p>
          )}
          {args && args.length > 0 && (
            <Disclosure summary={t('schema.arguments', { count: args.length })}>
              <MemberList members={args} chosen={undefined} label={t('schema.fields')} />
            </Disclosure>
          )}
        </li>
      ))}
    </ul>
  );
}
