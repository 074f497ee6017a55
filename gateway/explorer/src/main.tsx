import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './explorer.css';
import { chooseExamples } from './chooseExamples';
import { exampleQueries } from './exampleQueries';
import { Explorer } from './Explorer';

const container = document.getElementById('explorer');
if (!container)
  throw new Error('The page must hold an element with the id "explorer", but it has none.');

async function ask(query: string): Promise<{ data?: unknown }> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const body = JSON.stringify({ query });
  const response = await fetch('/graphql', { method: 'POST', headers, body });
  return (await response.json()) as { data?: unknown };
}

void chooseExamples(exampleQueries, ask).then((examples) =>
  createRoot(container).render(
    <StrictMode>
      <Explorer examples={examples} />
    </StrictMode>,
  ),
);
