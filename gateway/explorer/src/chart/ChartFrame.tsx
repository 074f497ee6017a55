import type { ReactNode } from 'react';

interface ChartFrameProps {
  title: string;
  width: number;
  height: number;
  children: ReactNode;
}

/** The picture around a chart. What it shows stands below it as a table too, so that it is one image to a reader. */
export function ChartFrame({ title, width, height, children }: ChartFrameProps) {
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
      direction="ltr"
      xmlns="http://www.w3.org/2000/svg"
    >
      {children}
    </svg>
  );
}
