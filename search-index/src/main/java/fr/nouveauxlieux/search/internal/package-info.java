/** What the index is made of. Nobody outside this module may use it: the public face is the package above. */
package fr.nouveauxlieux.search.internal;
