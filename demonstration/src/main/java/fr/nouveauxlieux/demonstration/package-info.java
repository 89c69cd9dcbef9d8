/**
 * A made-up registry of some five thousand places, so that the product can be seen alive where no data was imported.
 * It is a file like any other source: the ordinary import reads it by its mapping, {@code sources/demonstration.json},
 * and no production code knows of it. Every place says that it is made up; none of its contacts can belong to anyone.
 */
package fr.nouveauxlieux.demonstration;
