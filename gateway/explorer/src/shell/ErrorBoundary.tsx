import { Component, type ReactNode } from 'react';
import { LanguageContext } from '../language/useLanguage';

interface Props {
  children: ReactNode;
}

/** Shows what went wrong in its part of the page, and a way to try again. */
export class ErrorBoundary extends Component<Props, { error: Error | undefined }> {
  static override contextType = LanguageContext;
  declare context: React.ContextType<typeof LanguageContext>;
  override state = { error: undefined as Error | undefined };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const { t } = this.context;
    return (
      <div className="notice notice-error" role="alert">
        <p>{t('error.page')}</p>
        <p className="mono">{error.message}</p>
        <button type="button" onClick={() => this.setState({ error: undefined })}>
          {t('error.tryAgain')}
        </button>
      </div>
    );
  }
}
