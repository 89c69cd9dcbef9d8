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
