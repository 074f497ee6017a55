import type { RefObject } from 'react';
import { useLanguage } from '../language/useLanguage';
import { saveFile } from '../shell/saveFile';
import { toPng, toSvg } from './savePicture';

interface PictureButtonsProps {
  figure: RefObject<HTMLElement | null>;
  name: string;
}

/** Saves the picture in a figure. */
export function PictureButtons({ figure, name }: PictureButtonsProps) {
  const { t } = useLanguage();
  const picture = () => figure.current!.querySelector('svg')!;
  return (
    <p className="picture-buttons">
      <button type="button" onClick={() => saveFile(toSvg(picture()), `${name}.svg`)}>
        {t('chart.save', { format: 'SVG' })}
      </button>
      <button
        type="button"
        onClick={() => void toPng(picture()).then((png) => saveFile(png, `${name}.png`))}
      >
        {t('chart.save', { format: 'PNG' })}
      </button>
    </p>
  );
}
