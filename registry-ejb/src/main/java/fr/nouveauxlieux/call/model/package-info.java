/** How calls and their waves are kept. */
package fr.nouveauxlieux.call.model;
