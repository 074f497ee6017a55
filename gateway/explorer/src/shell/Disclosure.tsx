import { useState, type ReactNode } from 'react';

interface DisclosureProps {
  summary: ReactNode;
  className?: string;
  children: ReactNode;
}

/** Details whose content is made when they are opened. */
export function Disclosure({ summary, className, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={className} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children}
    </details>
  );
}
