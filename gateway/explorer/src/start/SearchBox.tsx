import { useState, type FormEvent } from 'react';
import { useAsked } from '../graph/useAsked';
import { useLanguage } from '../language/useLanguage';
import { queryLink } from '../routing/queryLink';
import { ProvenanceMark } from '../shell/ProvenanceMark';
import {
  linkToFound,
  searchGroups,
  searchQuery,
  titleOf,
  type SearchAnswer,
  type SearchGroup,
} from './searchQuery';

/** Searches standards, projects, events, figures and agencies, and shows what was found below itself. */
export function SearchBox() {
  const { t } = useLanguage();
  const [text, setText] = useState('');
  const [search, setSearch] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSearch(text.trim());
  };
  return (
    <section aria-label={t('search')}>
      <form role="search" className="search" onSubmit={submit}>
        <input
          type="search"
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
          value={text}
          onChange={({ target }) => setText(target.value)}
          dir="auto"
        />
        <button type="submit" className="primary">
          {t('search')}
        </button>
      </form>
      <Found search={search} />
    </section>
  );
}

const groups = Object.keys(searchGroups) as SearchGroup[];

function Found({ search }: { search: string }) {
  const { t } = useLanguage();
  const { data, errors, failure } = useAsked<SearchAnswer>(
    search === '' ? undefined : searchQuery,
    { search },
  );
  const total = groups.reduce((sum, group) => sum + (data?.[group]?.totalCount ?? 0), 0);
  const problem = failure ?? (data ? undefined : errors?.[0]?.message);
  return (
    <div aria-live="polite" className="found">
      {search !== '' && !data && !problem && <p>{t('loading')}</p>}
      {problem && <p className="notice notice-error">{problem}</p>}
      {data && <p>{t('search.found', { count: total, search })}</p>}
      {data && (
        <div className="found-groups">
          {groups.map((group) => (
            <FoundGroup key={group} group={group} answer={data} search={search} />
          ))}
        </div>
      )}
    </div>
  );
}

interface FoundGroupProps {
  group: SearchGroup;
  answer: SearchAnswer;
  search: string;
}

function FoundGroup({ group, answer, search }: FoundGroupProps) {
  const { t } = useLanguage();
  const found = answer[group];
  if (!found || found.totalCount === 0) return null;
  const { all, detail } = searchGroups[group];
  return (
    <section>
      <h3>{t(`found.${group}`)}</h3>
      <ul>
        {found.nodes.map((node) => (
          <li key={node.id}>
            <a href={linkToFound(group, node)} dir="auto">
              {titleOf(node)}
            </a>
            <span className="detail">
              {detail(node)} <ProvenanceMark kind={node.provenance.kind} />
            </span>
          </li>
        ))}
      </ul>
      <a href={queryLink({ query: all, variables: { search }, view: 'table' })}>
        {t('search.all', { count: found.totalCount })}
      </a>
    </section>
  );
}
