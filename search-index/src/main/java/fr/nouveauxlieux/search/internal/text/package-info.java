/** French text as the index sees it: folded words, plurals, elisions, words that carry no meaning, misspellings. */
package fr.nouveauxlieux.search.internal.text;
