import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './explorer.css';
import { Explorer } from './Explorer';

const container = document.getElementById('explorer');
if (!container)
  throw new Error('The page must hold an element with the id "explorer", but it has none.');

createRoot(container).render(
  <StrictMode>
    <Explorer />
  </StrictMode>,
);
