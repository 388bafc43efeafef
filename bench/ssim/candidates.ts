import type { Format } from '../../src/images/formats.ts';
import type { Options } from './encoder.ts';

const AVIF = { chromaSubsampling: '4:2:0' };

/** Ways to write each format, to be compared at equal similarity. */
export const CANDIDATES: readonly Candidate[] = [
  ...[0, 1, 2, 3, 4].map((effort) => ({
    format: 'avif' as const,
    label: `effort ${effort}`,
    options: { ...AVIF, effort },
  })),
  { format: 'avif', label: 'effort 3, tuned for SSIM', options: { ...AVIF, effort: 3, tune: 'ssim' } },
  ...[0, 2, 4, 6].map((effort) => ({
    format: 'webp' as const,
    label: `effort ${effort}`,
    options: { effort },
  })),
  { format: 'webp', label: 'effort 4, smart subsampling', options: { effort: 4, smartSubsample: true } },
  { format: 'jpeg', label: 'plain', options: {} },
  { format: 'jpeg', label: 'progressive', options: { progressive: true } },
  { format: 'jpeg', label: 'mozjpeg', options: { mozjpeg: true } },
];

/** One way to write a format. */
export interface Candidate {
  readonly format: Format;
  readonly label: string;
  readonly options: Options;
}
