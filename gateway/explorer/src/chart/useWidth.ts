import { useEffect, useState, type RefObject } from 'react';

const least = 280;
const most = 900;

/** The width that a picture can have in its element, so that its letters keep their size on any screen. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(720);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.round(Math.min(most, Math.max(least, entry.contentRect.width))));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
