/** What is found first for what people type: tables of questions, asked of the whole product over HTTP. */
package fr.nouveauxlieux.systemtests.relevance;
