import type { GraphQLSchema } from 'graphql';
import { useState } from 'react';
import type { Ownership } from '../../../src/server/readOwnership';
import { useLanguage } from '../language/useLanguage';
import type { ReadOperation } from '../workspace/readOperation';
import type { WorkspaceState } from '../workspace/WorkspaceState';
import { fieldsOf } from './defaultSelection';
import { findField } from './editQuery';
import { FieldItem, type Building } from './FieldItem';

export interface BuilderProps {
  read: ReadOperation;
  state: WorkspaceState;
  schema: GraphQLSchema;
  ownership: Ownership;
  change: (part: Partial<WorkspaceState>) => void;
}

/** Builds the query by clicks: every field of the schema with what it means. */
export function Builder({ read, state, schema, ownership, change }: BuilderProps) {
  const { t } = useLanguage();
  const [search, setSearch] = useState('');
  const isEmpty = state.query.replace(/#.*|\s/g, '') === '';
  if (!read.operation && !isEmpty) {
    return (
      <div className="notice notice-warning">
        <p>{t('builder.broken')}</p>
        <button type="button" onClick={() => change({ query: '', variables: {} })}>
          {t('builder.new')}
        </button>
      </div>
    );
  }
  const root = schema.getQueryType()?.name ?? 'Query';
  const building: Building = { operation: read.operation, state, schema, ownership, change };
  const names = Object.keys(fieldsOf(schema, root)).toSorted();
  const isChosen = (name: string) => findField(read.operation, [name]) !== undefined;
  const chosen = names.filter(isChosen);
  const offered = names.filter(
    (name) =>
      !isChosen(name) && matches(`${name} ${fieldsOf(schema, root)[name]?.description}`, search),
  );
  return (
    <div className="builder">
      <div className="builder-bar">
        <input
          type="search"
          aria-label={t('builder.search')}
          placeholder={t('builder.search')}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
          dir="auto"
        />
        <button
          type="button"
          className="quiet"
          onClick={() => change({ query: '', variables: {}, rows: undefined, chart: undefined })}
        >
          {t('builder.new')}
        </button>
      </div>
      <ul className="fields" aria-label={t('builder.fields')}>
        {[...chosen, ...offered].map((name) => (
          <FieldItem key={name} path={[name]} parent={root} building={building} />
        ))}
      </ul>
    </div>
  );
}

function matches(text: string, search: string): boolean {
  return text.toLowerCase().includes(search.trim().toLowerCase());
}
