import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/base.css';
import './styles/parts.css';
import './styles/workspace.css';
import { App } from './App';
import { LanguageProvider } from './language/LanguageProvider';

const container = document.getElementById('explorer');
if (!container)
  throw new Error('The page must hold an element with the id "explorer", but it has none.');

createRoot(container).render(
  <StrictMode>
    <LanguageProvider>
      <App />
    </LanguageProvider>
  </StrictMode>,
);
