/** How soon a visitor with a phone and a slow network sees a page. */
package fr.nouveauxlieux.benchmarks.page;
