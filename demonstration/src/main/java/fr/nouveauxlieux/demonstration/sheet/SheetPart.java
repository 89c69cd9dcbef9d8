package fr.nouveauxlieux.demonstration.sheet;

import fr.nouveauxlieux.demonstration.chance.Chance;

/** Fills some columns of a sheet, as if all were known. */
interface SheetPart {

    void fill(Sheet sheet, PlaceBrief brief, Chance chance);
}
