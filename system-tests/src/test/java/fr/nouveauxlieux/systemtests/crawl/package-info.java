/** Goes through the pages of the portal by their links, over HTTP and without a browser. */
package fr.nouveauxlieux.systemtests.crawl;
