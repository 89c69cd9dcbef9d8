// The colours of the map in each look. Every pair of text and ground keeps a contrast of at least 4.5 to 1.

export interface Palette {
  sea: string;
  land: string;
  border: string;
  town: string;
  departement: string;
  halo: string;
  mark: string;
  onMark: string;
  chosen: string;
}

export const PALETTES: Record<string, Palette> = {
  dsfr: {
    sea: '#dfeaf4',
    land: '#fbfaf7',
    border: '#b8bcc8',
    town: '#3a3a3a',
    departement: '#5f6070',
    halo: '#fbfaf7',
    mark: '#000091',
    onMark: '#ffffff',
    chosen: '#c9191e',
  },
  neutral: {
    sea: '#dcebea',
    land: '#fdfbf7',
    border: '#b9bdb6',
    town: '#34403d',
    departement: '#5c6764',
    halo: '#fdfbf7',
    mark: '#0b5351',
    onMark: '#ffffff',
    chosen: '#b4431b',
  },
};

/** What differs where pages are shown dark. */
export const DARK: Record<string, Partial<Palette>> = {
  dsfr: {
    sea: '#17222d',
    land: '#262a31',
    border: '#5a6272',
    town: '#e5e5e5',
    departement: '#b9bdca',
    halo: '#1c1f24',
    mark: '#8585f6',
    onMark: '#161616',
    chosen: '#ff9089',
  },
  neutral: {
    sea: '#12201f',
    land: '#232c2a',
    border: '#56625f',
    town: '#e3eae7',
    departement: '#b4c0bc',
    halo: '#1a2120',
    mark: '#7fd1c4',
    onMark: '#06201e',
    chosen: '#ff9a6b',
  },
};
