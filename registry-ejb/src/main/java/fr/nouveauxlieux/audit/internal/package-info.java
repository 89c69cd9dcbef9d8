/** How the journal is kept, and how each use case is held to its declaration. */
package fr.nouveauxlieux.audit.internal;
