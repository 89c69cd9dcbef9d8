/** What HTTP costs without any search: a server like the portal's that gives back recorded answers. */
package fr.nouveauxlieux.benchmarks.floor;
