import { use, useState } from 'react';
import { loadOwnership } from '../graph/loadOwnership';
import { loadSchema } from '../graph/loadSchema';
import { useLanguage } from '../language/useLanguage';
import { DeprecatedList } from './DeprecatedList';
import { EntityMap } from './EntityMap';
import { searchSchema } from './searchSchema';
import { TypeDocs } from './TypeDocs';
import { typeLink } from './typeLink';

interface SchemaPageProps {
  type: string | undefined;
  field: string | undefined;
}

/** The schema as documentation that can be searched, and as a picture of who contributes what. */
export function SchemaPage({ type, field }: SchemaPageProps) {
  const { t } = useLanguage();
  const schema = use(loadSchema());
  const ownership = use(loadOwnership());
  const found = type === undefined ? undefined : schema.getType(type);
  return (
    <div className="page schema-page">
      <h1>{t('page.schema')}</h1>
      <SchemaSearch />
      {found ? (
        <TypeDocs type={found} field={field} schema={schema} ownership={ownership} />
      ) : (
        <>
          {type !== undefined && (
            <p className="notice notice-warning">{t('schema.noType', { type })}</p>
          )}
          <p>
            {t('schema.intro')}{' '}
            <a className="mono" href={typeLink(schema.getQueryType()!.name)}>
              {schema.getQueryType()!.name}
            </a>
          </p>
          <EntityMap schema={schema} ownership={ownership} />
          <DeprecatedList schema={schema} ownership={ownership} />
        </>
      )}
    </div>
  );
}

const shown = 60;

function SchemaSearch() {
  const { t } = useLanguage();
  const schema = use(loadSchema());
  const [search, setSearch] = useState('');
  const found = search.trim().length > 1 ? searchSchema(schema, search) : [];
  return (
    <div className="schema-search">
      <input
        type="search"
        aria-label={t('schema.search')}
        placeholder={t('schema.search')}
        value={search}
        onChange={({ target }) => setSearch(target.value)}
        dir="auto"
      />
      <p role="status" className="row-count">
        {search.trim().length > 1 && t('schema.found', { count: found.length })}
      </p>
      {found.length > 0 && (
        <ul className="schema-found">
          {found.slice(0, shown).map(({ coordinate, type, field, description }) => (
            <li key={coordinate}>
              <a className="mono" href={typeLink(type, field)} onClick={() => setSearch('')}>
                {coordinate}
              </a>
              <span lang="en" dir="ltr">
                {description}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
