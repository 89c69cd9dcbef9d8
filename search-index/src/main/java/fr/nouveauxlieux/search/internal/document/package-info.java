/** From a place to a document of the index and back: names of fields, tokens, the codec of summaries. */
package fr.nouveauxlieux.search.internal.document;
